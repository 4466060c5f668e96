/** Labelled inputs: thin dress over React Aria, which brings keyboard, names and right-to-left. */
import type { ReactNode } from "react";
import {
  Button,
  Checkbox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  SearchField,
  Select,
  SelectValue,
  TextArea,
  TextField,
} from "react-aria-components";

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "password" | "date" | "url" | "number";
  readonly rows?: number;
  readonly error?: string | null;
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly dir?: "auto" | "ltr";
};

export function Field({
  label,
  value,
  onChange,
  type = "text",
  rows,
  error,
  autoComplete,
  autoFocus,
  className = "",
  dir = "auto",
}: FieldProps) {
  return (
    <TextField
      className={`field ${className}`}
      value={value}
      onChange={onChange}
      type={type === "date" ? undefined : type}
      autoComplete={autoComplete}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
    >
      <Label>{label}</Label>
      {rows ? (
        <TextArea className="input" rows={rows} dir={dir} />
      ) : (
        <Input className="input" type={type} dir={type === "text" ? dir : undefined} />
      )}
      {error && <span className="error">{error}</span>}
    </TextField>
  );
}

type Option<T extends string> = { readonly id: T; readonly name: string };
type PickProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly className?: string;
  readonly labelHidden?: boolean;
};

/** One of many. */
export function Pick<T extends string>({ label, value, options, onChange, className = "", labelHidden }: PickProps<T>) {
  return (
    <Select
      className={`field ${className}`}
      value={value}
      onChange={(key) => onChange(key as T)}
      aria-label={labelHidden ? label : undefined}
    >
      {!labelHidden && <Label>{label}</Label>}
      <Button className="select">
        <SelectValue>
          {({ selectedText }) => selectedText || options.find((option) => option.id === value)?.name}
        </SelectValue>
        <svg viewBox="0 0 12 8" aria-hidden="true">
          <path d="M1 1.5 6 6.5 11 1.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </Button>
      <Popover className="popover">
        <ListBox items={options.map((option) => ({ ...option }))}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className="option">
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** One of few, all in sight. */
export function Choice<T extends string>({ label, value, options, onChange, labelHidden }: PickProps<T>) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(key) => onChange(key as T)}
      aria-label={labelHidden ? label : undefined}
      orientation="horizontal"
    >
      {!labelHidden && <Label>{label}</Label>}
      <div className="choices">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice">
            {option.name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

export function Tick({
  children,
  isSelected,
  onChange,
}: {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <Checkbox className="tick" isSelected={isSelected} onChange={onChange}>
      <span className="box" aria-hidden="true" />
      {children}
    </Checkbox>
  );
}

export function Search({
  label,
  placeholder,
  value,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <SearchField className="field search" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Input className="input" placeholder={placeholder} dir={value ? "auto" : undefined} />
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="m13 13 5 5" stroke="currentColor" strokeWidth="2" />
      </svg>
    </SearchField>
  );
}
