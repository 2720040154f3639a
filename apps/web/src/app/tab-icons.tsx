import { ListIcon, MapIcon, PersonIcon, PlusIcon } from '@talka/ui';

const HomeIcon = () => (
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
    <path d="M4 11.5 12 4l8 7.5M6.5 9.5V20h11V9.5M10 20v-6h4v6" />
  </svg>
);

const ICONS: Readonly<Record<string, typeof ListIcon>> = {
  '/': HomeIcon,
  '/ideas': ListIcon,
  '/ideas/map': MapIcon,
  '/propose': PlusIcon,
};

/** The icon above a way's words in the tab bar. */
export function IconsOf({ to }: { to: string }) {
  const Icon = ICONS[to] ?? PersonIcon;
  return <Icon />;
}
