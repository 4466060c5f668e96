/** What the server says when it cannot do what it was asked, by code. `{…}` is filled in. */
export const problems = {
  "not-found": ["Not found", "There is nothing at this address."],
  invalid: ["Not valid", "The request does not have the expected form."],
  "wrong-host": ["Wrong address", "This server answers only at its own address on this computer."],
  "wrong-origin": ["Request from another site", "Only pages of this server may use it."],
  "wrong-type": ["Wrong content type", "Send JSON with the header content-type: application/json."],
  "too-large": ["Too large", "The request is larger than {limit} MB; send fewer files at a time."],
  "too-many": ["Too many attempts", "Try again in {seconds} seconds."],
  "sign-in": ["Not signed in", "Sign in to go on."],
  "wrong-credentials": ["Not signed in", "Name or password is wrong."],
  forbidden: ["Not permitted", "This needs the role {role}."],
  "last-administrator": ["Not possible", "The last administrator cannot be disabled or given another role."],
  exists: ["Already there", "There is an account of this name."],
  "local-mode": ["Not in local mode", "Accounts and sessions exist in team mode only."],
  "unknown-figure": ["Unknown figure", "There is no figure {figure}."],
  "unknown-finding": ["Unknown finding", "There is no finding {finding}."],
  "unknown-report": ["Unknown report", "There is no report {report}."],
  "unknown-question": ["Unknown question", "There is no question {question} in this figure's event."],
  "outside-text": ["Outside the text", "The words to count stand outside the report's text or are empty."],
  "already-undone": ["Already taken back", "This judgement was taken back before."],
  "not-yours": ["Not yours", "Only a reviewer takes back the judgement of another person."],
  internal: ["Something went wrong", "The server failed at this request; nothing was lost. Its log has the details."],
} as const satisfies Record<string, readonly [title: string, detail: string]>;

export type ProblemCode = keyof typeof problems;
export type ProblemWords = { readonly [code in ProblemCode]: readonly [title: string, detail: string] };
