export { ComboBox, type ComboBoxProps, type ComboOption } from './forms/combo-box.js';
export { DateField, type DateFieldProps } from './forms/date-field.js';
export { fromIsoDate, noDate, toIsoDate, type DateParts } from './forms/date-parts.js';
export { ConfirmDialog, Dialog, type ConfirmDialogProps, type DialogProps } from './forms/dialog.js';
export { FileDrop, type DroppedFile, type FileDropProps } from './forms/file-drop.js';
export { Menu, Tooltip, type MenuChoice, type MenuProps } from './forms/menu.js';
export { Stepper, type FormStep, type StepperProps } from './forms/stepper.js';
export { Tabs, type TabItem } from './forms/tabs.js';
export { toast, ToastRegion, type ToastWords } from './forms/toast.js';
