export { announce, LiveRegion, type Politeness } from './everyday/live-region.js';
export { Bar, type BarPart, type BarProps } from './everyday/bar.js';
export { Belt, Logo } from './everyday/belt.js';
export { Breadcrumbs, type Crumb } from './everyday/breadcrumbs.js';
export { Actions, Button, ButtonLink, type ButtonProps, type ButtonTone } from './everyday/button.js';
export { Card } from './everyday/card.js';
export { Chip, ChipGroup, ChipLink, type ChipProps } from './everyday/chip.js';
export {
  Checkbox,
  RadioGroup,
  type CheckboxProps,
  type RadioGroupProps,
  type RadioOption,
} from './everyday/choice.js';
export { Details } from './everyday/details.js';
export { EmptyState, type EmptyStateProps } from './everyday/empty-state.js';
export { Entries, Entry, EntryGroup, type EntryProps } from './everyday/entries.js';
export { ErrorSummary, type FormError } from './everyday/error-summary.js';
export {
  FieldError,
  FieldFrame,
  Fieldset,
  useFieldIds,
  type FieldIds,
  type FieldsetProps,
  type FieldWords,
} from './everyday/field.js';
export * from './everyday/icons.js';
export { Columns, PageHead, Prose, Row, Section, Split, Stack, Wrap, type Space } from './everyday/layout.js';
export { Notice, type NoticeProps, type NoticeTone } from './everyday/notice.js';
export { MainNav, NavLink, SiteFooter, SiteHeader, SwitchLink, TabBar } from './everyday/site.js';
export { Skeleton } from './everyday/skeleton.js';
export { StatNumber } from './everyday/stat-number.js';
export { Table, type TableColumn, type TableProps } from './everyday/table.js';
export { Tag, type TagProps, type Tone } from './everyday/tag.js';
export {
  Select,
  TextArea,
  TextField,
  type SelectProps,
  type TextAreaProps,
  type TextFieldProps,
} from './everyday/text-field.js';
export { Timeline, type TimelineStep } from './everyday/timeline.js';
export { SkipLink, VisuallyHidden } from './everyday/visually-hidden.js';
export { fold } from './fold.js';
