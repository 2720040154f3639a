import type { ReactNode } from 'react';
import { cx } from '../cx.js';

export interface IconProps {
  /** Side in em of the surrounding text. Default 1.25. */
  size?: number | undefined;
  className?: string | undefined;
}

// Always hidden from assistive technology: an icon here stands next to words, never instead of them.
function draw(children: ReactNode, { size = 1.25, className }: IconProps) {
  return (
    <svg
      className={cx('t-icon', className)}
      width={`${size}em`}
      height={`${size}em`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const path = (d: string) => (props: IconProps) => draw(<path d={d} />, props);

export const ArrowRightIcon = path('M4 12h15M13 6l6 6-6 6');
export const ArrowLeftIcon = path('M20 12H5M11 6l-6 6 6 6');
export const ArrowUpIcon = path('M12 20V5M6 11l6-6 6 6');
export const ArrowDownIcon = path('M12 4v15M6 13l6 6 6-6');
export const ChevronDownIcon = path('M6 9l6 6 6-6');
export const ChevronRightIcon = path('M9 6l6 6-6 6');
export const CheckIcon = path('M5 12.5l4.5 4.5L19 7.5');
export const CloseIcon = path('M6 6l12 12M18 6L6 18');
export const PlusIcon = path('M12 5v14M5 12h14');
export const MinusIcon = path('M5 12h14');
export const MenuIcon = path('M4 7h16M4 12h16M4 17h16');
export const SearchIcon = path('M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.6 15.6L20.5 20.5');
export const FilterIcon = path('M4 7h16M7 12h10M10 17h4');
export const CalendarIcon = path('M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4');
export const ClockIcon = path('M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2.5');
export const PlaceIcon = path(
  'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
);
export const PersonIcon = path('M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6');
export const PeopleIcon = path(
  'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-3.6 3-5.5 6.5-5.5s6 1.9 6.5 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M17.5 14.8c2.3.6 3.7 2.3 4 5.2',
);
export const PencilIcon = path('M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5');
export const CommentIcon = path('M4 5h16v11.5H11L6.5 20.5v-4H4z');
export const SupportIcon = path(
  'M12 20S4 15.2 4 9.5A4.3 4.3 0 0 1 12 7.2 4.3 4.3 0 0 1 20 9.5C20 15.2 12 20 12 20z',
);
export const BellIcon = path('M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4');
export const ShareIcon = path('M12 15V4M8 7.5L12 3.5l4 4M5 12v8h14v-8');
export const DownloadIcon = path('M12 4v11M8 11.5l4 4 4-4M5 19.5h14');
export const UploadIcon = path('M12 16V5M8 8.5l4-4 4 4M5 19.5h14');
export const PrintIcon = path('M7 9V4h10v5M7 16H4V9h16v7h-3M7 13.5h10v6.5H7z');
export const MapIcon = path('M4 6.5l5.5-2 5 2 5.5-2v13l-5.5 2-5-2-5.5 2zM9.5 4.5v13M14.5 6.5v13');
export const ListIcon = path('M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01');
export const LockIcon = path('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3');
export const ExternalIcon = path('M13 5h6v6M19 5l-8.5 8.5M17 14v5H5V7h5');
export const QrIcon = path('M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-6v-1');
export const FlagIcon = path('M6 21V4h11l-2 4 2 4H6');
export const GlobeIcon = path(
  'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5c2.5 2.5 3.5 5.3 3.5 8.5s-1 6-3.5 8.5c-2.5-2.5-3.5-5.3-3.5-8.5s1-6 3.5-8.5z',
);
export const InfoIcon = path('M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5M12 7.8h.01');
export const DoneIcon = path('M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8 12.3l2.8 2.7L16 9.5');
export const WarningIcon = path('M12 4L2.8 20h18.4zM12 10v4.5M12 17.3h.01');
export const StopIcon = path('M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5v5.5M12 16.3h.01');
export const OfflineIcon = path(
  'M4 4l16 16M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.5M13.5 9.1A10 10 0 0 1 19 12M2.5 8.5a14 14 0 0 1 3.5-2.3M11 5a14 14 0 0 1 10.5 3.5M12 19.5h.01',
);
export const TrashIcon = path('M5 7h14M10 7V4.5h4V7M7 7l.8 13h8.4L17 7M10.5 11v5.5M13.5 11v5.5');
export const CopyIcon = path('M9 9h11v11H9zM15 9V4H4v11h5');
