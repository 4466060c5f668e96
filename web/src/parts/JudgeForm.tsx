/** The frame of every dialog that judges: a form, what went wrong with it, save and cancel. */
import type { FormEvent, ReactNode } from "react";
import { Button } from "react-aria-components";
import { useWords } from "../format.ts";
import { Dialog } from "./Dialog.tsx";

type Props = {
  readonly title: string;
  /** Word on the button; "save" without it. */
  readonly action?: string;
  readonly ready?: boolean;
  readonly error?: Error | null;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

export function JudgeForm({ title, action, ready = true, error, onClose, onSubmit, children }: Props) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {children}
        {error && (
          <p role="alert" className="field">
            <span className="error">{error.message}</span>
          </p>
        )}
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={!ready}>
            {action ?? t("save")}
          </Button>
          <Button className="button" onPress={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
