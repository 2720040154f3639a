import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'votes.title': 'Голосования',
  'votes.lead': 'Что жители решают сами: какие идеи получат деньги.',
  'votes.loading': 'Загружаем голосование…',
  'votes.now': 'Идут сейчас',
  'votes.coming': 'Скоро начнутся',
  'votes.past': 'Прошедшие',
  'votes.secret': 'Тайное',
  'votes.open': 'Открытое',
  'votes.projects': '{count, plural, one {# идея} few {# идеи} many {# идей} other {# идеи}}',
  'votes.pots': '{count, plural, one {# касса} few {# кассы} many {# касс} other {# кассы}}',
  'votes.empty': 'Здесь будут голосования за идеи жителей',
  'votes.empty-text':
    'Когда самоуправление объявит голосование, здесь будет видно, что решают, сколько денег есть и до какого времени голосовать. А пока поддержите идеи, которые попадут в голосование.',
  'votes.empty-action': 'Посмотреть идеи',

  'vote-moment.draft': 'Готовится',
  'vote-moment.coming': 'Скоро начнётся',
  'vote-moment.open': 'Можно голосовать',
  'vote-moment.suspended': 'Приостановлено',
  'vote-moment.over': 'Закончилось',
  'vote-moment.closed': 'Закончилось',
  'vote-moment.opened': 'Вскрывают бюллетени',
  'vote-moment.published': 'Есть результат',
  'vote-moment.final': 'Результат окончательный',
  'vote-moment.annulled': 'Отменено',
  'vote-when.draft': 'Голосование ещё готовят.',
  'vote-when.coming': 'Голосуют с {from} до {until}.',
  'vote-when.open': 'Голосовать можно до {until}.',
  'vote-when.suspended': 'Голосование приостановлено.',
  'vote-when.over': 'Голосование закончилось {until}; урну сейчас закроют.',
  'vote-when.closed': 'Голосование закончилось {until}. Хранители ключа ещё не вскрыли бюллетени.',
  'vote-when.opened': 'Голосование закончилось {until}. Бюллетени вскрыты, их считают.',
  'vote-when.published': 'Голосование закончилось {until}. Результат опубликован, его ещё можно оспорить.',
  'vote-when.final': 'Голосование закончилось {until}. Результат окончательный.',
  'vote-when.annulled': 'Голосование отменено, ни один голос не действителен.',

  'vote.gone': 'Такого голосования здесь нет',
  'vote.gone-text': 'Возможно, адрес неполный или голосование ещё не объявлено.',
  'vote.suspended-why': 'Почему приостановлено',
  'vote.annulled-why': 'Почему отменено',
  'vote.rerun-of': 'Это голосование проводится заново: первое, № {number}, отменено.',
  'vote.rerun-as': 'Это голосование проводится заново как № {number}.',
  'vote.rerun-coming': 'Голосование проведут заново. Когда его объявят, ссылка будет здесь.',
  'vote.what': 'За что голосуют',
  'vote.sum':
    '{count, plural, one {# идея} few {# идеи} many {# идей} other {# идеи}} на {sum}{pots, plural, =1 {} one {, в # кассе} few {, в # кассах} many {, в # кассах} other {, в # кассы}}.',
  'vote.pot': 'в кассе {sum}',
  'vote.residents': '{count, plural, one {# житель} few {# жителя} many {# жителей} other {# жителя}}',
  'vote.own-pot': 'ваша касса',
  'vote.from-idea': 'Идея, из которой это выросло (№ {number, number})',

  'vote-rules.title': 'Как голосуют и как считают',
  'vote-rules.who': 'Кто голосует',
  'vote-rules.who-text':
    '{residence, select, municipality {Задекларированные жители самоуправления} federation {Жители всех самоуправлений партнёрства} other {Все, кто подтвердил свою личность, где бы ни жили}}, кому не меньше {age, number} лет.',
  'vote-rules.areas': 'Только жители: {areas}.',
  'vote-rules.citizens': 'Голосуют граждане.',
  'vote-rules.paper': 'Можно голосовать и на бумаге в центре обслуживания: один человек, один голос.',
  'vote-rules.ballot': 'Как голосуют',
  'vote-rules.blank': 'Можно и не выбрать ничего: это пустой бюллетень, и он тоже подан.',
  'vote-rules.order': 'Каждый видит идеи в другом порядке, чтобы ни у одной не было лучшего места.',
  'vote-rules.count': 'Как считают',
  'vote-rules.ties': 'Если поровну',
  'vote-rules.ties-text': 'Если две идеи равны, впереди та, {how}.',
  'vote-rules.secrecy': 'Тайна',
  'vote-rules.secret-text':
    'Бюллетень запечатывают на вашем устройстве, и в урну он попадает без имени: самоуправление знает, что вы голосовали, но не за что. Вскрытые бюллетени публикуют вперемешку, чтобы пересчитать мог каждый.',
  'vote-rules.change-text': 'До конца голосования можно проголосовать заново; считается последний бюллетень.',
  'vote-rules.trackers':
    'В бюллетене будет метка, по которой вы сами найдёте свой вскрытый бюллетень. Никому её не показывайте: по ней видно, как вы голосовали.',
  'vote-rules.open-text':
    'Это открытое голосование: при каждом голосе остаётся имя. До конца его можно изменить.',
  'vote-rules.complaints': 'Жалобы',
  'vote-rules.complaints-text':
    'Результат можно оспорить {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после публикации; потом он становится окончательным.',
  'vote-rules.no-complaints': 'Результат окончателен, как только опубликован.',
  'vote-rules.delivery': 'Исполнение',
  'vote-rules.delivery-text':
    'Победившие проекты исполняют за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} после публикации результата.',
  'vote-rules.source': 'Откуда правила',
  'vote-rules.source-of': '«{name}». По образцу:',
  'vote-rules.source-text': '{title}, {year}',
  'vote-rules.source-numbered': '{title}, обязательные правила №\u00a0{number}, {year}',

  'vote-ballot.choose-one': 'Каждый выбирает одну идею.',
  'vote-ballot.approval':
    'Каждый отмечает до {count, plural, one {# идеи} few {# идей} many {# идей} other {# идеи}}, каждую один раз.',
  'vote-ballot.approval-exactly':
    'Каждый отмечает ровно {count, plural, one {# идею} few {# идеи} many {# идей} other {# идеи}}.',
  'vote-ballot.approval-any': 'Каждый отмечает столько идей, сколько хочет, каждую один раз.',
  'vote-ballot.knapsack':
    'Каждый выбирает идеи, пока хватает денег кассы: вместе они не могут стоить больше, чем в ней есть.',
  'vote-ballot.knapsack-limit': 'Каждый выбирает идеи, которые вместе стоят не больше {limit}.',
  'vote-ballot.points':
    'Каждый раздаёт до {sum, plural, one {# балла} few {# баллов} many {# баллов} other {# балла}}, одной идее не больше {most, number}.',
  'vote-ballot.points-all':
    'Каждый раздаёт {sum, plural, one {# балл} few {# балла} many {# баллов} other {# балла}}, одной идее не больше {most, number}.',
  'vote-ballot.ranking':
    'Каждый расставляет до {count, plural, one {# идеи} few {# идей} many {# идей} other {# идеи}} по порядку, лучшую первой.',
  'vote-ballot.ranking-exactly':
    'Каждый расставляет {count, plural, one {# идею} few {# идеи} many {# идей} other {# идеи}} по порядку, лучшую первой.',

  'vote-count.order':
    'Идеи располагают по {what, select, points {числу баллов} places {баллам за места} other {числу голосов}} и оплачивают по очереди, пока хватает денег.',
  'vote-count.order-per-euro':
    'Идеи располагают по {what, select, points {числу баллов} places {баллам за места} other {числу голосов}} на каждый евро и оплачивают по очереди, пока хватает денег.',
  'vote-count.skip': 'Если на какую-то не хватает, берут следующую, на которую хватит.',
  'vote-count.stop': 'На первой, на которую не хватает, останавливаются.',
  'vote-count.threshold':
    'Оплачивают только идею, у которой не меньше {least} {what, select, points {баллов} places {баллов за места} other {голосов}}.',
  'vote-count.mes':
    'Кассу делят поровну: у каждого голосующего своя доля. Идею оплачивают, если те, кто дал ей {what, select, points {баллы} places {место} other {голос}}, вместе могут заплатить за неё из своих долей.',
  'vote-count.mes-price':
    'Сначала берут ту, что обходится каждому стороннику дешевле всего; кто истратил свою долю, за следующую уже не платит.',
  'vote-count.mes-rest': 'Если деньги остаются, доли всех понемногу увеличивают и считают заново.',

  'vote-tie.minCost': 'что дешевле',
  'vote-tie.maxCost': 'что дороже',
  'vote-tie.maxScore': 'у которой больше голосов',
  'vote-tie.minScore': 'у которой меньше голосов',
  'vote-tie.id': 'чей номер раньше',
  'vote-tie.drawn': 'что стоит первой по жребию, отпечаток которого опубликован до голосования',

  'vote-trustees.title': 'Кто хранит ключ',
  'vote-trustees.text':
    'Бюллетени вскрывают ключом, который разделён между хранителями ({of, number}): нужны {needed, number} из них вместе, и никто не может этого один. Если {needed, number} уже не собрать, голосование отменяют.',
  'vote-trustees.fingerprint': 'Отпечаток ключа',
  'vote-trustees.configuration':
    'Всё обещанное (идеи, кассы, правила, ключи) — первая запись журнала бюллетеней. Её отпечаток:',

  'vote-acts.title': 'Что сделано с голосованием',
  'vote-acts.text':
    'Продлить, приостановить, отменить и вскрыть голосование могут только двое вместе, с причиной, которую видят все.',
  'vote-acts.none':
    'Ничего не менялось. Продлить, приостановить, отменить и вскрыть голосование могут только двое вместе, и причина появилась бы здесь.',
  'vote-acts.done': 'сделано',
  'vote-act.extend-ideas': 'Идеи принимают до {until}',
  'vote-act.extend-support': 'Идеи можно поддерживать до {until}',
  'vote-act.extend': 'Продлено до {until}',
  'vote-act.suspend': 'Приостановлено',
  'vote-act.resume': 'Возобновлено',
  'vote-act.annul': 'Отменено',
  'vote-act.rerun': 'Отменено, чтобы провести заново',
  'vote-act.open': 'Бюллетени вскрыты',
  'vote-act.set-aside': 'Вскрытое отложено: вскроют заново',
  'vote-act.publish': 'Результат опубликован',

  'vote-next.title-unknown': 'Что можно сделать',
  'vote-next.title-sign-in': 'Голосуйте и вы',
  'vote-next.title-register': 'Голосуйте и вы',
  'vote-next.title-prove': 'Сначала подтвердите место жительства',
  'vote-next.title-blocked': 'Здесь вы не голосуете',
  'vote-next.title-vote': 'Ваша очередь',
  'vote-next.title-finish': 'Начато и не закончено',
  'vote-next.title-change': 'Вы проголосовали',
  'vote-next.title-elsewhere': 'Голосуйте с картой',
  'vote-next.title-desk': 'Вы проголосовали',
  'vote-next.title-coming': 'Ещё не началось',
  'vote-next.title-suspended': 'Голосование приостановлено',
  'vote-next.title-counting': 'Ждём результата',
  'vote-next.title-annulled': 'Голосование отменено',
  'vote-next.title-result': 'Результат',
  'vote-next.sign-in-text': 'Войдите, чтобы было видно, в каких кассах вы голосуете.',
  'vote-next.register-text': 'Завершите регистрацию, чтобы было видно, в каких кассах вы голосуете.',
  'vote-next.prove-text':
    'Пока неизвестно, кто вы и где живёте. Сходите с паспортом или eID-картой в центр обслуживания: это делают один раз, а потом можно голосовать дома.',
  'vote-next.vote-text': 'Это займёт несколько минут. Голос тайный, и до конца его можно изменить.',
  'vote-next.vote-open-text':
    'Голосование открытое: при вашем голосе останется ваше имя. До конца его можно изменить.',
  'vote-next.finish-text': 'Право голоса у вас уже есть, и оно на этом устройстве. Осталось проголосовать.',
  'vote-next.change-text': 'До конца голосования можно проголосовать заново: считается последний голос.',
  'vote-next.elsewhere-text':
    'Право голоса выдано вам на другом устройстве. Голосуйте там или загрузите сюда карту голосования.',
  'vote-next.desk-text': 'Вы проголосовали на бумаге в центре обслуживания. Больше ничего делать не нужно.',
  'vote-next.coming-text': 'Голосование начнётся {from}. Уже сейчас можно попробовать, как это происходит.',
  'vote-next.suspended-text':
    'Поданные голоса в сохранности. Когда голосование продолжится, это будет видно здесь.',
  'vote-next.counting-text':
    'Поданные бюллетени запечатаны в урне. Результат будет здесь, как только хранители их вскроют.',
  'vote-next.annulled-text': 'Причина — в начале страницы. О новом голосовании сообщат здесь.',
  'vote-next.result-text':
    'Голоса подсчитаны. {open, select, yes {Результат можно оспорить до {until}.} other {Результат окончательный.}}',
  'vote-next.go-result': 'Смотреть результат',
  'vote-next.go-sign-in': 'Войти и проголосовать',
  'vote-next.go-register': 'Завершить регистрацию',
  'vote-next.go-vote': 'Голосовать',
  'vote-next.go-finish': 'Закончить голосование',
  'vote-next.go-change': 'Изменить голос',
  'vote-next.go-elsewhere': 'Загрузить карту',
  'vote-next.practice': 'Попробовать, как это происходит',
  'vote-next.receipt': 'Проверить квитанцию',
};
