import { ListIcon, PersonIcon } from '@talka/ui';

const drawn = (path: string) => () => (
  <svg
    className="t-icon"
    width="1.25em"
    height="1.25em"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={path} />
  </svg>
);

const HomeIcon = drawn('M4 11.5 12 4l8 7.5M6.5 9.5V20h11V9.5M10 20v-6h4v6');
const BallotIcon = drawn('M3.5 12.5h17v8h-17zM8 12.5V3.5h8v9M10.5 8l1.5 1.5 2.5-3');
const HandIcon = drawn(
  'M7.5 13V6.2a1.4 1.4 0 0 1 2.8 0V11M10.3 11V4.4a1.4 1.4 0 0 1 2.8 0V11M13.1 11V5.4a1.4 1.4 0 0 1 2.8 0V12M15.9 12V8.4a1.4 1.4 0 0 1 2.8 0V14.5c0 3.6-2.4 6.3-5.8 6.3-2.7 0-4.4-1.2-5.6-3.5L4.6 13.6a1.4 1.4 0 0 1 2.3-1.5l.6.9',
);

const ICONS: Readonly<Record<string, typeof ListIcon>> = {
  '/': HomeIcon,
  '/ideas': ListIcon,
  '/votes': BallotIcon,
  '/shifts': HandIcon,
};

/** The icon above a way's words in the tab bar. */
export function IconsOf({ to }: { to: string }) {
  const Icon = ICONS[to] ?? PersonIcon;
  return <Icon />;
}
