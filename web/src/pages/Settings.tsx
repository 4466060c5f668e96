/** Settings of this browser, and the policy of the case. */
import { Button } from "react-aria-components";
import { useCase, useChoosePolicy, useHealth, useSession, useSignOut } from "../api/hooks.ts";
import { useWords } from "../format.ts";
import { Choice } from "../parts/fields.tsx";
import { Head } from "../parts/Head.tsx";
import { PolicyPick, usePolicy, usePolicyName } from "../parts/PolicyPick.tsx";
import { useSettings } from "../settings.tsx";

export default function SettingsPage() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const names = <const T extends string>(ids: readonly T[]): { id: T; name: string }[] =>
    ids.map((id) => ({ id, name: t(`settings.${id}`) }));
  return (
    <>
      <Head title={t("settings.title")} />
      <div className="stack">
        <section className="card stack">
          <Choice
            label={t("settings.language")}
            value={settings.language}
            onChange={(language) => change({ language })}
            options={[
              { id: "ar", name: "العربية" },
              { id: "en", name: "English" },
            ]}
          />
          <Choice
            label={t("settings.digits")}
            value={settings.digits}
            onChange={(digits) => change({ digits })}
            options={names(["arab", "latn"] as const)}
          />
          <Choice
            label={t("settings.months")}
            value={settings.months}
            onChange={(months) => change({ months })}
            options={names(["levant", "egypt"] as const)}
          />
          <Choice
            label={t("settings.theme")}
            value={settings.theme}
            onChange={(theme) => change({ theme })}
            options={names(["system", "light", "dark"] as const)}
          />
        </section>
        <Policy />
        <About />
      </div>
    </>
  );
}

function Policy() {
  const { t } = useWords();
  const { change } = useSettings();
  const ofCase = useCase().data?.policy ?? "ucdp-like";
  const policy = usePolicy(ofCase);
  const name = usePolicyName();
  const choose = useChoosePolicy();
  const role = useSession().data?.user?.role;
  return (
    <section className="card stack">
      <h2>{t("policy.label")}</h2>
      <p className="muted">{t("policy.note")}</p>
      <PolicyPick ofCase={ofCase} />
      {(role === "administrator" || role === "reviewer") && (
        <div className="row">
          <Button
            className="button"
            isDisabled={policy === ofCase}
            onPress={() => choose.mutate(policy, { onSuccess: () => change({ policy: null }) })}
          >
            {t("settings.setForAll")}
          </Button>
          <span className="small muted">
            {t("settings.policyCase")}: {name(ofCase)}
          </span>
        </div>
      )}
    </section>
  );
}

function About() {
  const { t } = useWords();
  const health = useHealth().data;
  const session = useSession().data;
  const signOut = useSignOut();
  return (
    <section className="card stack tight">
      <h2>{t("settings.about")}</h2>
      {health && (
        <p>
          {t("settings.version", {
            version: health.version,
            mode: t(`settings.mode.${health.mode}`),
            database: health.database,
          })}
        </p>
      )}
      <p className="muted">{t("settings.offline")}</p>
      {session?.mode === "team" && session.user && (
        <p className="row">
          {t("login.who", { name: session.user.name, role: t(`role.${session.user.role}`) })}
          <Button className="button small" onPress={() => signOut.mutate()}>
            {t("login.out")}
          </Button>
        </p>
      )}
    </section>
  );
}
