import { useId, type ComponentPropsWithRef, type ElementType, type ReactNode } from 'react';
import { cx, type AsProps } from '../cx.js';

export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'danger';

interface ButtonLook {
  /** primary: the one next step of a screen. quiet: the other ways on. plain: text-like. danger: undoable harm. */
  tone?: ButtonTone | undefined;
  /** small keeps the 44 px target and shrinks only the look. */
  size?: 'normal' | 'small' | undefined;
  /** Fills the line, for phones and narrow columns. */
  wide?: boolean | undefined;
  /** Stands before the words, never instead of them. */
  icon?: ReactNode;
  /** The same, after the words: an arrow onwards. */
  iconAfter?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

const look = ({
  tone = 'primary',
  size = 'normal',
  wide,
  className,
}: Omit<ButtonLook, 'children' | 'icon' | 'iconAfter'>) =>
  cx(
    't-button',
    `t-button--${tone}`,
    size === 'small' && 't-button--small',
    wide && 't-button--wide',
    className,
  );

export interface ButtonProps extends ButtonLook, Omit<ComponentPropsWithRef<'button'>, keyof ButtonLook> {
  /** Work is under way: presses are ignored, focus stays. Put what is happening into the words. */
  busy?: boolean | undefined;
  /** What is in the way and the one step that helps. The button stays reachable and reads this out; presses are ignored. */
  whyNot?: ReactNode;
}

/** A button. `type` defaults to "button"; a form's own says `type="submit"`. */
export function Button({
  tone,
  size,
  wide,
  icon,
  iconAfter,
  busy,
  whyNot,
  children,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const idle = Boolean(busy) || Boolean(whyNot);
  const button = (
    <button
      {...rest}
      type={type}
      className={look({ tone, size, wide, className })}
      // Not `disabled`: that would drop focus and hide the reason from people who cannot see it.
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      aria-describedby={cx(rest['aria-describedby'], whyNot ? reasonId : null) || undefined}
      onClick={idle ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className="t-button__busy" aria-hidden="true" /> : icon}
      <span>{children}</span>
      {iconAfter}
    </button>
  );
  if (!whyNot) return button;
  return (
    <span className={cx('t-button-why', wide && 't-button-why--wide')}>
      {button}
      <span className="t-button-why__reason" id={reasonId}>
        {whyNot}
      </span>
    </span>
  );
}

/** A link that looks like a button: `<ButtonLink href="…">` or `<ButtonLink as={Link} to="…">`. */
export function ButtonLink<T extends ElementType = 'a'>(props: AsProps<T, ButtonLook>) {
  const { as, tone, size, wide, icon, iconAfter, children, className, ...rest } = props;
  const Link: ElementType = as ?? 'a';
  return (
    <Link {...rest} className={look({ tone, size, wide, className })}>
      {icon}
      <span>{children}</span>
      {iconAfter}
    </Link>
  );
}

/** Buttons of one decision: side by side where there is room, one under another where not. */
export function Actions({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={cx('t-actions', className)}>{children}</div>;
}
