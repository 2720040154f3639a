import type { Messages } from '../../areas.js';

export const ru: Messages<'asked'> = {
  'asked.before': 'При записи организатор спросит: {list}',
  'shift.go-on': 'Продолжить запись',
  'asked.title': 'Организатор спрашивает',
  'asked.text':
    'Ваши ответы видит только организатор. До начала смены их можно исправить; через {days, number} дня после неё они удаляются.',
  'asked.text-workshop':
    'Ваши ответы видят только организатор и те, кто ведёт занятия. До начала их можно исправить; через {days, number} дня после окончания они удаляются.',
  'asked.optional': '(необязательно)',
  'asked.yes': 'Да',
  'asked.no': 'Нет',
  'asked.leave-open': 'Без ответа',
  'asked.needed': 'Без этого ответа организатор не сможет подготовиться. Пожалуйста, ответьте.',
  'asked.fix': 'Ещё нужно исправить',
  'asked.close': 'Закрыть',
  'asked.please':
    '{count, plural, one {Организатор просит ответить ещё на # вопрос.} few {Организатор просит ответить ещё на # вопроса.} many {Организатор просит ответить ещё на # вопросов.} other {Организатор просит ответить ещё на # вопроса.}}',
  'asked.please-text': 'Место остаётся за вами. Эти вопросы новые.',
  'asked.answer': 'Ответить',
  'asked.yours': 'Что вы ответили организатору',
  'asked.mend': 'Исправить ответы',
  'asked.save': 'Сохранить ответы',
  'asked.saved': 'Ответы сохранены: {role}, {when}.',
  'asked.saved-workshop': 'Ответы сохранены.',
  'asked.prepare': 'Что подготовить',
  'asked.prepare-of': 'Ответили: {answered, number} из {people, number}',
  'asked.answers': 'Ответы',
  'asked.no-answer': 'ответа пока нет',

  'role-questions.title': 'Вопросы при записи',
  'role-questions.some':
    '{count, plural, one {При записи # вопрос} few {При записи # вопроса} many {При записи # вопросов} other {При записи # вопроса}}',
  'role-questions.text':
    'На них отвечает каждый, кто берёт эту обязанность. Спрашивайте только то, без чего нельзя подготовиться. О питании, здоровье и доступности не спрашивайте: об этом волонтёры говорят сами, отдельно.',
  'role-questions.text-workshop':
    'На них отвечает каждый, кто записывается, а за ребёнка — тот, кто его приводит. Спрашивайте только то, без чего нельзя подготовиться. О здоровье не спрашивайте: кому что нужно, скажет сам.',
  'role-questions.add': 'Добавить вопрос',
  'role-questions.number': 'Вопрос {number, number}',
  'role-questions.words': 'Вопрос по-латышски',
  'role-questions.kind': 'Как на него отвечают',
  'role-questions.kind-text': 'Несколькими словами',
  'role-questions.kind-choice': 'Выбирая один из нескольких',
  'role-questions.kind-yes-no': 'Да или нет',
  'role-questions.required': 'Без ответа записаться нельзя',
  'role-questions.option': 'Ответ {number, number}',
  'role-questions.option-add': 'Добавить ответ',
  'role-questions.option-remove': 'Убрать',
  'role-questions.translations': 'По-английски и по-русски',
  'role-questions.translations-text': 'Если пусто, читатель видит латышский.',
  'role-questions.in-en': 'Вопрос по-английски',
  'role-questions.in-ru': 'Вопрос по-русски',
  'role-questions.option-en': 'Ответ {number, number} по-английски',
  'role-questions.option-ru': 'Ответ {number, number} по-русски',
  'role-questions.remove': 'Убрать вопрос',
  'role-questions.open': 'Изменить вопросы',
  'role-questions.write': 'Задать вопросы',
  'role-questions.of': 'Вопросы: {role}',
  'role-questions.published-text':
    'Кто уже записался, сохраняет место: новые вопросы они увидят среди своих смен. Ответы на убранный вопрос удаляются сразу.',
  'role-questions.published-text-workshop':
    'Кто уже записался, сохраняет место: новые вопросы они увидят среди своих мастерских. Ответы на убранный вопрос удаляются сразу.',
  'role-questions.save': 'Сохранить вопросы',
  'role-questions.saved': 'Вопросы сохранены: {role}.',
  'role-questions.needed': 'обязательно',
};
