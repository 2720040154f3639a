import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'imports.title': 'Взять из файла',
  'imports.lead':
    'События из календаря (iCal) или таблицы (CSV) становятся черновиками. Тот же файл можно прочитать ещё раз: что изменилось в нём, изменится и здесь, и ничего не удвоится.',
  'imports.file': 'Файл',
  'imports.file-hint': 'Файл читается на этом устройстве. До 5 мегабайт.',
  'imports.choose': 'Выбрать файл',
  'imports.reading': 'Читаем…',
  'imports.columns': 'Какие столбцы нужны таблице',
  'imports.columns-text':
    'title и from обязательны; остальные могут быть. Время пишется как 23.06.2027 19:00 или 2027-06-23 19:00. В столбце uid – имя, по которому событие узнаётся в следующий раз.',
  'imports.too-large': 'Файл больше 5 мегабайт',
  'imports.too-large-text': 'Сохраните меньший срок, например один год, и выберите тот файл.',
  'imports.too-long': 'Этот файл не удаётся дочитать до конца',
  'imports.too-long-text':
    'Какое-то событие в нём повторяется по правилу без конца. Запишите его отдельными событиями.',
  'imports.neither': 'Это не календарь и не таблица',
  'imports.neither-text':
    'Сохраните календарь как iCal (.ics) или таблицу как CSV (.csv) и выберите тот файл.',
  'imports.found':
    '{count, plural, one {{name}: {count} предстоящее событие} few {{name}: {count} предстоящих события} many {{name}: {count} предстоящих событий} other {{name}: {count} предстоящих события}}',
  'imports.over': 'Уже прошли: {count}',
  'imports.encoding': 'Буквы прочитаны как Windows-1257. Если они неверны, сохраните файл как UTF-8.',
  'imports.cut': 'Повторяются часто, взяты только первые: {names}',
  'imports.passed': 'Пропущены',
  'imports.why-no-time': '{name}: непонятно, когда',
  'imports.why-no-name': 'Строка без названия {name}',
  'imports.why-called-off': '{name}: в файле отменено',
  'imports.why-unknown-zone': '{name}: файл не объясняет часовой пояс',
  'imports.why-no-columns': 'Нет столбца title: {name}',
  'imports.unsaid': 'Чего файл не говорит',
  'imports.unsaid-hint':
    'То, что написано здесь, относится ко всем событиям, о которых файл этого не говорит.',
  'imports.about': 'Описание для тех, у кого его нет',
  'imports.place': 'Место для тех, у кого его нет',
  'imports.preview': 'Посмотреть, что произойдёт',
  'imports.choose-first': 'Сначала выберите файл с событиями.',
  'imports.rows': 'Что будет с каждым',
  'imports.rows-done': 'Что произошло с каждым',
  'imports.name': 'Событие',
  'imports.when': 'Когда',
  'imports.what': 'Что происходит',
  'imports.as-refused': 'Не берётся',
  'imports.as-new': 'Новый черновик',
  'imports.as-changed': 'Меняется: {fields}',
  'imports.as-same': 'Без изменений',
  'imports.as-rewritten': 'Остаётся, как здесь переписали',
  'imports.as-cancelled': 'Остаётся отменённым',
  'imports.as-over': 'Уже прошло',
  'imports.field-words': 'текст',
  'imports.field-time': 'время',
  'imports.field-place': 'место',
  'imports.field-else': 'остальное',
  'imports.take':
    '{count, plural, one {Взять {count} событие} few {Взять {count} события} many {Взять {count} событий} other {Взять {count} события}}',
  'imports.nothing': 'Брать нечего: всё уже здесь.',
  'imports.taken':
    '{count, plural, one {Взято {count} событие} few {Взято {count} события} many {Взято {count} событий} other {Взято {count} события}}',
  'imports.taken-text': 'Новые – черновики: посмотрите их и объявите.',
  'imports.to-plans': 'К списку событий',
};
