import '../../i18n/src/language.js';
