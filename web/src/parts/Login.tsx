/** Name and password, in team mode. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { useSignIn } from "../api/hooks.ts";
import { useWords } from "../format.ts";
import { Field } from "./fields.tsx";

export function Login() {
  const { t } = useWords();
  const signIn = useSignIn();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ name, password });
  };
  return (
    <form className="card stack login" onSubmit={submit}>
      <h1>{t("login.title")}</h1>
      <Field label={t("login.name")} value={name} onChange={setName} autoComplete="username" />
      <Field
        label={t("login.password")}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
      />
      {signIn.error && (
        <p role="alert" className="field">
          <span className="error">{signIn.error.message}</span>
        </p>
      )}
      <Button type="submit" className="button primary" isDisabled={signIn.isPending || !name || !password}>
        {t("login.enter")}
      </Button>
    </form>
  );
}
