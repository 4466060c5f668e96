/** The rule under which low, best and high are computed: this browser's choice, or the case's. */
import { usePolicies } from "../api/hooks.ts";
import { POLICY_NAMES, type PolicyName } from "../api/types.ts";
import { useWords } from "../format.ts";
import { useSettings } from "../settings.tsx";
import { Pick } from "./fields.tsx";

/** The policy to show, given that of the case. */
export function usePolicy(ofCase: PolicyName): PolicyName {
  return useSettings().settings.policy ?? ofCase;
}

export function usePolicyName(): (policy: PolicyName) => string {
  const { t, format } = useWords();
  const rows = usePolicies().data;
  return (policy) => {
    const row = rows?.find((one) => one.name === policy);
    return row ? format.local(row.label) : t(`policy.${policy}`);
  };
}

export function PolicyPick({ ofCase }: { readonly ofCase: PolicyName }) {
  const { t, format } = useWords();
  const { change } = useSettings();
  const policy = usePolicy(ofCase);
  const name = usePolicyName();
  const says = usePolicies().data?.find((one) => one.name === policy)?.says;
  return (
    <div className="policy">
      <Pick
        label={t("policy.label")}
        value={policy}
        onChange={(chosen) => change({ policy: chosen })}
        options={POLICY_NAMES.map((id) => ({ id, name: name(id) }))}
      />
      <p className="small muted">{says ? format.local(says) : t("policy.note")}</p>
    </div>
  );
}
