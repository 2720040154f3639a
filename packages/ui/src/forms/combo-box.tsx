import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  FieldError as AriaFieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { cx } from '../cx.js';
import { ChevronDownIcon, StopIcon } from '../everyday/icons.js';
import type { FieldWords } from '../everyday/field.js';
import { fold } from '../fold.js';

export interface ComboOption {
  id: string;
  /** What is matched against the typing. */
  label: string;
  /** Tells like-named ones apart: the larger area it lies in. Matched too. */
  note?: string | undefined;
}

export interface ComboBoxProps extends FieldWords {
  options: readonly ComboOption[];
  /** Id of the chosen option, or null. */
  value: string | null;
  onChange: (id: string | null) => void;
  /** Said when nothing matches, with what to try. */
  nothing: ReactNode;
  /** Name of the button that opens the whole list. */
  openLabel: string;
  id?: string | undefined;
  name?: string | undefined;
  required?: boolean | undefined;
}

/** Choosing one of many by typing, without diacritics if need be. For up to about ten, Select or RadioGroup is kinder. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, optional, options, value, onChange, nothing, openLabel, id, name, required } =
    props;
  return (
    <AriaComboBox
      className={cx('t-field', Boolean(error) && 't-field--wrong')}
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultFilter={(text, typed) => fold(text).includes(fold(typed.trim()))}
      isInvalid={Boolean(error)}
      isRequired={Boolean(required)}
      validationBehavior="aria"
      menuTrigger="input"
      allowsEmptyCollection
      {...(id === undefined ? {} : { id })}
      {...(name === undefined ? {} : { name })}
    >
      <Label className="t-field__label">
        {label}
        {optional ? <span className="t-field__optional"> {optional}</span> : null}
      </Label>
      {hint ? (
        <Text slot="description" elementType="p" className="t-field__hint">
          {hint}
        </Text>
      ) : null}
      <AriaFieldError className="t-field__error" elementType="p">
        <StopIcon size={1.15} /> <span>{error}</span>
      </AriaFieldError>
      <span className="t-combo">
        <Input className="t-input" />
        <AriaButton className="t-combo__open" aria-label={openLabel}>
          <ChevronDownIcon />
        </AriaButton>
      </span>
      <Popover className="t-popover t-popover--combo">
        <ListBox className="t-menu" renderEmptyState={() => <div className="t-menu__empty">{nothing}</div>}>
          {(option: ComboOption) => (
            <ListBoxItem
              id={option.id}
              textValue={option.note ? `${option.label}, ${option.note}` : option.label}
              className="t-menu__item"
            >
              <span>
                {option.label}
                {option.note ? <span className="t-menu__note">{option.note}</span> : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
