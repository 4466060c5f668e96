/** Team mode: accounts, open sessions, and who did what. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import {
  useAccounts,
  useAddAccount,
  useAudit,
  usePatchAccount,
  useRevoke,
  useSession,
  useSessions,
} from "../api/hooks.ts";
import { type Account, type Page, ROLE_NAMES, type Role } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Field, Pick, Tick } from "../parts/fields.tsx";
import { Head } from "../parts/Head.tsx";
import { Loaded } from "../parts/states.tsx";

const rows = <T,>(list: readonly T[] | Page<T>): readonly T[] => ("items" in list ? list.items : list);

export default function TeamPage() {
  const { t } = useWords();
  const administers = useSession().data?.user?.role === "administrator";
  return (
    <>
      <Head title={t("team.title")} />
      <div className="stack">
        {administers && <Accounts />}
        <Sessions />
        {administers && <Audit />}
      </div>
    </>
  );
}

function Accounts() {
  const { t } = useWords();
  return (
    <section className="card stack">
      <h2>{t("team.accounts")}</h2>
      <Loaded query={useAccounts()} lines={2}>
        {(list) => (
          <ul className="stack tight">
            {rows(list).map((account) => (
              <AccountRow key={account.name} account={account} />
            ))}
          </ul>
        )}
      </Loaded>
      <NewAccount />
    </section>
  );
}

function AccountRow({ account }: { readonly account: Account }) {
  const { t } = useWords();
  const patch = usePatchAccount();
  const { name, role, disabled } = account;
  return (
    <li className="row">
      <bdi className="account">{name}</bdi>
      <Pick
        label={`${t("team.role")}: ${name}`}
        labelHidden
        value={role}
        onChange={(chosen) => patch.mutate({ name, role: chosen })}
        options={ROLE_NAMES.map((id) => ({ id, name: t(`role.${id}`) }))}
      />
      <Tick isSelected={disabled} onChange={(off) => patch.mutate({ name, disabled: off })}>
        {t("team.disabled")} <span className="sr">{name}</span>
      </Tick>
      {patch.error && <span role="alert">{patch.error.message}</span>}
    </li>
  );
}

function NewAccount() {
  const { t } = useWords();
  const add = useAddAccount();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [role, setRole] = useState<Role>("coder");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ name, password, role }, { onSuccess: () => setName("") });
    setPassword("");
  };
  return (
    <form className="row end" onSubmit={submit}>
      <Field label={t("login.name")} value={name} onChange={setName} autoComplete="off" />
      <Field
        label={t("team.password")}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="new-password"
      />
      <Pick
        label={t("team.role")}
        value={role}
        onChange={setRole}
        options={ROLE_NAMES.map((id) => ({ id, name: t(`role.${id}`) }))}
      />
      <Button type="submit" className="button" isDisabled={!name || password.length < 12}>
        {t("team.add")}
      </Button>
      {add.error && <p role="alert">{add.error.message}</p>}
    </form>
  );
}

function Sessions() {
  const { t, format } = useWords();
  const revoke = useRevoke();
  return (
    <section className="card stack">
      <h2>{t("team.sessions")}</h2>
      <Loaded query={useSessions()} lines={2}>
        {(list) => (
          <ul className="stack tight">
            {rows(list).map((session) => (
              <li key={session.id} className="row apart">
                <span>
                  <bdi>{session.name}</bdi>{" "}
                  <span className="small muted">{t("team.seen", { at: format.date(session.seenAt) })}</span>
                </span>
                {session.current ? (
                  <span className="small muted">{t("team.current")}</span>
                ) : (
                  <Button className="button small danger" onPress={() => revoke.mutate(session.id)}>
                    {t("team.revoke")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function Audit() {
  const { t, format } = useWords();
  return (
    <section className="card stack">
      <h2>{t("team.audit")}</h2>
      <Loaded query={useAudit()} lines={3}>
        {(page) => (
          <ol className="stack tight small">
            {page.items.map((entry) => (
              <li key={entry.seq}>
                <span className="num">{format.date(entry.at)}</span> <bdi>{entry.by}</bdi>{" "}
                <code dir="ltr">{entry.kind}</code>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}
