import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'ballotfile.place': 'Строка {line}, знак {column}. {fault}',
  'pb.not-utf8': 'Файл не в кодировке UTF-8. Сохраните его заново как UTF-8.',
  'pb.quote-open': 'Кавычки открыты, но не закрыты. Добавьте недостающие.',
  'pb.text-after-quote': 'После закрытых кавычек есть ещё текст. Внутри ячейки пишите кавычки дважды.',
  'pb.section-missing': 'Нет раздела {section}. В файле идут META, PROJECTS и VOTES, в этом порядке.',
  'pb.section-order': 'Раздел {section} не на своём месте. Порядок: META, PROJECTS, VOTES.',
  'pb.section-repeated': 'Раздел {section} встречается второй раз. Оставьте один.',
  'pb.header-missing': 'В разделе {section} нет названий столбцов. Напишите их в первой строке.',
  'pb.column-missing': 'Нет столбца «{name}». Добавьте его.',
  'pb.column-repeated': 'Столбец «{name}» встречается дважды. Оставьте один.',
  'pb.cell-missing': 'Ячеек в строке: {cells}, столбцов: {wanted}. Дополните строку.',
  'pb.cell-extra':
    'Ячеек в строке: {cells}, столбцов: {wanted}. Текст с точкой с запятой возьмите в кавычки.',
  'pb.key-missing': 'В META нет «{key}». Впишите.',
  'pb.key-needed': 'Без «{key}» подсчитать нельзя. Впишите его в META.',
  'pb.key-repeated': '«{key}» стоит в META второй раз. Оставьте один.',
  'pb.vote-type-unknown':
    'Вида голосования «{found}» нет. Есть approval, choose-1, cumulative, scoring и ordinal.',
  'pb.number-malformed': '«{found}» — не число. Исправьте.',
  'pb.money-malformed': '«{found}» — не денежная сумма. Пишите, например, 1000.50.',
  'pb.money-ambiguous': 'Непонятно, тысячи или центы в «{found}». Пишите без разделителей: 1000.50.',
  'pb.money-negative': 'Сумма не может быть меньше нуля. Исправьте «{found}».',
  'pb.decimals-too-many': 'Знаков после запятой больше, чем {max}. Исправьте «{found}».',
  'pb.decimal-comma': 'В «{found}» десятичная запятая. Читаем её как точку.',
  'pb.id-missing': 'У идеи нет номера. Впишите его.',
  'pb.project-repeated': 'Идея «{project}» стоит в списке второй раз. Оставьте одну.',
  'pb.projects-miscounted': 'В META обещано идей: {said}, в файле: {rows}. Исправьте число или список.',
  'pb.ballots-miscounted': 'В META обещано бюллетеней: {said}, в файле: {rows}. Исправьте число или список.',
  'pb.voter-missing': 'У бюллетеня нет номера. Впишите его.',
  'pb.voter-repeated': 'Бюллетень «{voter}» встречается второй раз. Считается первый, второй уберите.',
  'pb.choice-unknown': 'Идеи «{project}» в списке нет. Исправьте или уберите.',
  'pb.choice-repeated': 'Идея «{project}» в этом бюллетене второй раз. Оставьте одну.',
  'pb.choice-empty': 'Между запятыми ничего нет. Это пропускаем.',
  'pb.points-mismatch': 'Идей: {wanted}, баллов: {points}. Каждой идее нужны свои баллы.',
  'pb.points-malformed': '«{found}» — не баллы. Напишите число.',
  'pb.points-negative': 'Баллы не могут быть меньше нуля. Исправьте «{found}».',
  'pb.points-too-large': 'Столько баллов сложить нельзя. Исправьте «{found}».',
  'pb.choices-outside-limits':
    'Идей в этом бюллетене: {count}, а META разрешает иначе. Он всё равно считается.',
  'pb.points-outside-limits': 'Баллы этого бюллетеня не такие, как разрешает META. Он всё равно считается.',
  'pb.votes-column-differs':
    'В файле написано {found}, в бюллетенях эта идея названа столько раз: {count}. Считаются бюллетени.',
  'pb.score-column-differs':
    'В файле написано {found}, по бюллетеням у этой идеи {count}. Считаются бюллетени.',
};
