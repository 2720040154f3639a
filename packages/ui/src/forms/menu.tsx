import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Tooltip as AriaTooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { ChevronDownIcon } from '../everyday/icons.js';
import { cx } from '../cx.js';

export interface MenuChoice {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Set apart in brick, for what is hard to undo. */
  danger?: boolean | undefined;
  /** A link; otherwise onChoose is called. */
  href?: string | undefined;
  disabled?: boolean | undefined;
}

export interface MenuProps {
  /** Words on the button. */
  label: ReactNode;
  choices: readonly MenuChoice[];
  onChoose: (id: string) => void;
  tone?: 'quiet' | 'plain' | undefined;
}

/** A button that opens a short list of actions. What people do often belongs in sight, not here. */
export function Menu({ label, choices, onChoose, tone = 'quiet' }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={cx('t-button', `t-button--${tone}`, 't-button--small')}>
        <span>{label}</span>
        <ChevronDownIcon size={1.1} />
      </AriaButton>
      <Popover className="t-popover" placement="bottom end">
        <AriaMenu
          className="t-menu"
          disabledKeys={choices.filter((choice) => choice.disabled).map((choice) => choice.id)}
          onAction={(key) => onChoose(String(key))}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={cx('t-menu__item', choice.danger && 't-menu__item--danger')}
              {...(choice.href === undefined ? {} : { href: choice.href })}
            >
              {choice.icon}
              <span>{choice.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** A few words about a control, on hover and on focus. Nothing that is needed may live only here: touch cannot see it. */
export function Tooltip({
  label,
  words,
  onPress,
}: {
  label: ReactNode;
  words: ReactNode;
  onPress?: () => void;
}) {
  return (
    <TooltipTrigger delay={400}>
      <AriaButton className="t-button t-button--plain t-button--small" {...(onPress ? { onPress } : {})}>
        {label}
      </AriaButton>
      <AriaTooltip className="t-tooltip" offset={6}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
