import type { lv } from './lv.js';

const minutes = '{minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}';
const people = '{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}';

export const ru: Record<keyof typeof lv, string> = {
  'mail.greeting': 'Здравствуйте, {name}!',
  'mail.contact':
    'Если это были не вы, свяжитесь со своим самоуправлением: {municipality}, тел. {phone}, {email}.',
  'mail.reason': 'Причина: {reason}.',
  'mail.reason.personal-data': 'в тексте есть персональные данные других людей',
  'mail.reason.hostile': 'в тексте есть вражда или унижение',
  'mail.reason.rights': 'нарушены авторские или другие права',
  'mail.reason.unsafe': 'опасное или незаконное действие',
  'mail.reason.off-topic': 'она не об общей программе',
  'mail.reason.duplicate': 'такая идея уже есть',
  'mail.reason.advertising': 'реклама',
  'mail.reason.not-municipal': 'самоуправление не может это решить',
  'mail.reason.unclear': 'непонятно, что нужно сделать',
  'mail.link': 'Если кнопка не работает, вставьте этот адрес в браузер:',
  'mail.turn-off': 'Больше не присылать таких писем',
  'mail.footer': 'Письмо отправила Talka, общий сайт участия самоуправлений Латгалии.',

  'mail.sign-in.subject': '{code} — ваш код для входа в Talka',
  'mail.sign-in.heading': 'Вход в Talka',
  'mail.sign-in.lead': 'Введите этот код на странице, где вы его запросили:',
  'mail.sign-in.after': `Код действует ${minutes} и один раз. Можно просто нажать кнопку, тогда код вводить не нужно.`,
  'mail.sign-in.action': 'Войти в Talka',
  'mail.sign-in.note':
    'Если вы не запрашивали код, ничего делать не нужно: без него никто не войдёт. Никому его не сообщайте, даже нам.',

  'mail.confirm-email.subject': '{code} — код для подтверждения нового адреса',
  'mail.confirm-email.heading': 'Подтвердите этот адрес',
  'mail.confirm-email.lead':
    'Вы попросили, чтобы Talka теперь писала на этот адрес. Введите код на странице своей учётной записи:',
  'mail.confirm-email.after': `Код действует ${minutes} и один раз.`,
  'mail.confirm-email.note':
    'Если вы об этом не просили, ничего делать не нужно: без кода ничего не изменится.',

  'mail.email-changed.subject': 'Адрес вашей учётной записи в Talka изменён',
  'mail.email-changed.heading': 'Адрес изменён',
  'mail.email-changed.lead':
    'У вашей учётной записи в Talka теперь адрес {newEmail}. На этот адрес мы больше писать не будем.',

  'mail.desk-registered.subject': 'У вас есть учётная запись в Talka',
  'mail.desk-registered.heading': 'У вас есть учётная запись в Talka',
  'mail.desk-registered.lead':
    'Сотрудник самоуправления по вашей просьбе создал для вас учётную запись с этим адресом.',
  'mail.desk-registered.after': 'Чтобы войти, введите этот адрес, и мы пришлём код. Пароль не нужен.',

  'mail.desk-email-changed.subject': 'Новый адрес вашей учётной записи в Talka',
  'mail.desk-email-changed.heading': 'Новый адрес вашей учётной записи',
  'mail.desk-email-changed.lead':
    'Сотрудник самоуправления по вашей просьбе записал этот адрес за вашей учётной записью. Старый больше не действует.',
  'mail.desk-email-changed.after':
    'На всех устройствах нужно войти заново: введите этот адрес, и мы пришлём код.',

  'mail.co-author-invitation.subject': '{name} приглашает вас писать вместе',
  'mail.co-author-invitation.heading': 'Напишем вместе?',
  'mail.co-author-invitation.lead': '{name} приглашает вас стать соавтором идеи «{title}».',
  'mail.co-author-invitation.after':
    'Войдите с этим адресом, прочитайте идею и решите. Пока вы не согласитесь, вашего имени рядом с ней не будет.',
  'mail.co-author-invitation.action': 'Посмотреть приглашение',
  'mail.co-author-invitation.note': 'Если вы не знаете этого человека, письмо можно спокойно удалить.',

  'mail.idea-returned.subject': 'Идею «{title}» нужно дополнить',
  'mail.idea-returned.heading': 'Ещё немного, и можно публиковать',
  'mail.idea-returned.lead':
    'Самоуправление ({municipality}) прочитало вашу идею «{title}» и перед публикацией просит кое-что уточнить:',
  'mail.idea-returned.after': 'Дополните идею и подайте её снова. Всё написанное сохранено.',
  'mail.idea-returned.action': 'Дополнить идею',

  'mail.idea-refused.subject': 'Идея «{title}» не опубликована',
  'mail.idea-refused.heading': 'На этот раз идея не опубликована',
  'mail.idea-refused.lead':
    'Самоуправление ({municipality}) рассмотрело вашу идею «{title}» и решило её не публиковать.',
  'mail.idea-refused.after':
    'Решение принял человек, а не программа. Если вы не согласны, его можно обжаловать: срок истекает {until}, рассмотрит жалобу другой сотрудник.',
  'mail.idea-refused.action': 'Прочитать решение',

  'mail.idea-answered.subject': 'Самоуправление ответило на идею «{title}»',
  'mail.idea-answered.heading': 'Ответ самоуправления',
  'mail.idea-answered.lead': 'На идею «{title}» ответило самоуправление ({municipality}):',
  'mail.idea-answered.action': 'Открыть идею',

  'mail.idea-hidden.subject': 'Идея «{title}» скрыта',
  'mail.idea-hidden.heading': 'Ваша идея скрыта',
  'mail.idea-hidden.lead':
    'Самоуправление ({municipality}) рассмотрело сообщение о вашей идее «{title}» и решило её скрыть.',
  'mail.idea-hidden.after':
    'Решение принял человек, а не программа. Если вы не согласны, его можно обжаловать: срок истекает {until}, рассмотрит жалобу другой сотрудник.',
  'mail.idea-hidden.action': 'Прочитать решение',

  'mail.idea-published.subject': 'Ваша идея «{title}» опубликована',
  'mail.idea-published.heading': 'Ваша идея опубликована',
  'mail.idea-published.lead': 'Идею «{title}» теперь может прочитать и поддержать каждый.',
  'mail.idea-published.after': 'Поделитесь ссылкой: первыми обычно поддерживают соседи.',
  'mail.idea-published.action': 'Открыть идею',

  'mail.appeal-granted.subject': 'Жалоба удовлетворена: идея «{title}» опубликована',
  'mail.appeal-granted.heading': 'Решение изменено',
  'mail.appeal-granted.lead':
    'В самоуправлении ({municipality}) вашу идею «{title}» пересмотрел другой сотрудник. Решение изменено: теперь идея опубликована.',
  'mail.appeal-granted.action': 'Открыть идею',

  'mail.appeal-refused.subject': 'Жалоба отклонена: «{title}»',
  'mail.appeal-refused.heading': 'Решение остаётся в силе',
  'mail.appeal-refused.lead':
    'В самоуправлении ({municipality}) вашу идею «{title}» пересмотрел другой сотрудник. Решение не публиковать её остаётся в силе.',
  'mail.appeal-refused.after':
    'В Talka это последний ответ. Если вы и с ним не согласны, можно подать в самоуправление письменную жалобу.',
  'mail.appeal-refused.action': 'Прочитать решение',

  'mail.comment-hidden.subject': 'Ваш комментарий к «{title}» скрыт',
  'mail.comment-hidden.heading': 'Комментарий скрыт',
  'mail.comment-hidden.lead':
    'Самоуправление ({municipality}) рассмотрело ваш комментарий к идее «{title}» и решило его скрыть.',
  'mail.comment-hidden.after':
    'Решение принял человек, а не программа. Если вы не согласны, его можно обжаловать: рассмотрит другой сотрудник. Срок обжалования — до {until}.',
  'mail.comment-hidden.action': 'Прочитать решение',
  'mail.comment-put-back.subject': 'Ваш комментарий к «{title}» снова виден',
  'mail.comment-put-back.heading': 'Решение изменено',
  'mail.comment-put-back.lead':
    'В самоуправлении ({municipality}) ваш комментарий к идее «{title}» пересмотрел другой сотрудник. Он снова виден.',
  'mail.comment-put-back.action': 'Открыть обсуждение',
  'mail.comment-stays-hidden.subject': 'Жалоба отклонена: комментарий к «{title}»',
  'mail.comment-stays-hidden.heading': 'Решение остаётся в силе',
  'mail.comment-stays-hidden.lead':
    'В самоуправлении ({municipality}) ваш комментарий к идее «{title}» пересмотрел другой сотрудник. Он остаётся скрытым.',
  'mail.comment-stays-hidden.action': 'Прочитать решение',
  'mail.report-received.subject': 'Сообщение получено: «{title}»',
  'mail.report-received.heading': 'Сообщение получено',
  'mail.report-received.lead': 'Вы сообщили о том, что сказано под идеей «{title}». Код вашего сообщения:',
  'mail.report-received.after':
    'Самоуправление его рассмотрит. Мы напишем вам, что из этого вышло; это можно прочитать и по коду.',
  'mail.report-received.action': 'Посмотреть сообщение',
  'mail.report-kept.subject': 'Ваше сообщение о «{title}» рассмотрено',
  'mail.report-kept.heading': 'Сообщение рассмотрено',
  'mail.report-kept.lead':
    'Самоуправление ({municipality}) рассмотрело то, о чём вы сообщили под идеей «{title}», и решило это оставить.',
  'mail.report-kept.action': 'Посмотреть сообщение',
  'mail.report-acted-on.subject': 'Ваше сообщение о «{title}» рассмотрено',
  'mail.report-acted-on.heading': 'Спасибо, что сообщили',
  'mail.report-acted-on.lead':
    'Самоуправление ({municipality}) рассмотрело то, о чём вы сообщили под идеей «{title}», и скрыло это.',
  'mail.report-acted-on.action': 'Посмотреть сообщение',
  'mail.ground.not-competence': 'самоуправление не вправе это решать',
  'mail.ground.not-owned': 'место не принадлежит самоуправлению',
  'mail.ground.against-rules': 'этого не позволяют закон или правила',
  'mail.ground.technical': 'это технически невозможно',
  'mail.ground.too-costly': 'стоит больше, чем есть денег',
  'mail.ground.upkeep': 'содержание обошлось бы слишком дорого',
  'mail.ground.already-planned': 'самоуправление это уже планирует',
  'mail.delay.permits': 'согласования занимают больше времени',
  'mail.delay.procurement': 'закупка занимает больше времени',
  'mail.delay.weather': 'погода',
  'mail.delay.costs': 'расходы выше, чем в смете',
  'mail.delay.supplies': 'не хватает материалов или рук',
  'mail.delay.other': 'другая причина, она указана на странице идеи',
  'mail.delivery-done.subject': 'Сделан шаг: «{title}»',
  'mail.delivery-done.heading': 'Сделан ещё один шаг',
  'mail.delivery-done.lead': 'Самоуправление ({municipality}) осуществляет идею «{title}». Сделано:',
  'mail.delivery-delayed.subject': 'Задерживается: «{title}»',
  'mail.delivery-delayed.heading': 'Шаг займёт больше времени, чем обещано',
  'mail.delivery-delayed.lead':
    'Самоуправление ({municipality}) осуществляет идею «{title}». Этот шаг перенесён на {until}:',
  'mail.delivery-delivered.subject': 'Идея осуществлена: «{title}»',
  'mail.delivery-delivered.heading': 'Идея осуществлена',
  'mail.delivery-delivered.lead':
    'Самоуправление ({municipality}) осуществило идею «{title}». Всё из плана сделано.',
  'mail.delivery.after': 'Ход работ, расходы и снимки – на странице идеи.',
  'mail.delivery.action': 'Посмотреть ход работ',
  'mail.found-feasible.subject': 'Идею «{title}» можно осуществить',
  'mail.found-feasible.heading': 'Вашу идею можно осуществить',
  'mail.found-feasible.lead':
    'Самоуправление ({municipality}) оценило идею «{title}» и признало, что её можно осуществить. Она стоила бы {sum}.',
  'mail.found-feasible.after': 'Следующий шаг – голосование. Смета по строкам есть на странице идеи.',
  'mail.found-feasible.action': 'Посмотреть смету',
  'mail.found-not-feasible.subject': 'Идею «{title}» осуществить нельзя',
  'mail.found-not-feasible.heading': 'Сейчас идею осуществить нельзя',
  'mail.found-not-feasible.lead':
    'Самоуправление ({municipality}) оценило идею «{title}» и признало, что её осуществить нельзя.',
  'mail.found-not-feasible.after':
    'Если вы не согласны, решение можно обжаловать: рассмотрит другой человек. Срок обжалования истекает {until}.',
  'mail.found-not-feasible.action': 'Прочитать решение',
  'mail.finding-upheld.subject': 'По жалобе есть решение: «{title}»',
  'mail.finding-upheld.heading': 'Решение остаётся в силе',
  'mail.finding-upheld.lead':
    'В самоуправлении ({municipality}) идею «{title}» рассмотрел другой человек. Осуществить её нельзя.',
  'mail.finding-upheld.after':
    'В Talka это последний ответ. Если вы не согласны и с ним, можно подать письменную жалобу в самоуправление.',
  'mail.finding-upheld.action': 'Прочитать решение',
  'mail.finding-reversed.subject': 'Жалоба удовлетворена: «{title}»',
  'mail.finding-reversed.heading': 'Решение изменено',
  'mail.finding-reversed.lead':
    'В самоуправлении ({municipality}) идею «{title}» рассмотрел другой человек. Решение, что её осуществить нельзя, больше не действует.',
  'mail.finding-reversed.action': 'Открыть идею',

  'mail.support-threshold.subject': `За вашу идею уже ${people}`,
  'mail.support-threshold.heading': 'Поддержка собрана',
  'mail.support-threshold.lead': `За идею «{title}» уже ${people}: столько, сколько нужно.`,
  'mail.support-threshold.after': 'Теперь очередь самоуправления: оно оценит, можно ли осуществить идею.',
  'mail.support-threshold.action': 'Открыть идею',

  'mail.guardian-asked.subject': '{name} хочет помочь: «{title}». Вы согласны?',
  'mail.guardian-asked.heading': 'Ждём вашего согласия',
  'mail.guardian-asked.lead':
    '{guardian}, {name} хочет помочь на мероприятии: {role}, {from}. До 16 лет нужно согласие родителя или опекуна.',
  'mail.guardian-asked.after':
    'Место сохраняется до {until}. Откройте ссылку, прочитайте, что это за мероприятие, и ответьте. Учётная запись не нужна. По этой же ссылке согласие можно потом отозвать, поэтому сохраните письмо.',
  'mail.guardian-asked.action': 'Прочитать и ответить',
  'mail.guardian-asked.note':
    'Если вы не знаете этого подростка, ничего делать не нужно: без ответа место освободится.',
  'mail.guardian-answered.subject':
    '{outcome, select, consented {Родители согласны: «{title}»} refused {Родители не согласны: «{title}»} withdrawn {Согласие отозвано: «{title}»} other {Ответа не было: «{title}»}}',
  'mail.guardian-answered.heading':
    '{outcome, select, consented {Место ваше} other {Места у вас больше нет}}',
  'mail.guardian-answered.lead':
    '{outcome, select, consented {Ваш родитель или опекун дал согласие. До встречи: {role}, {from}.} refused {Ваш родитель или опекун не дал согласия, место свободно для других: {role}, {from}.} withdrawn {Ваш родитель или опекун отозвал согласие, место свободно для других: {role}, {from}.} other {Время, когда родители могли ответить, прошло, место свободно для других: {role}, {from}. Можно записаться ещё раз.}}',
  'mail.guardian-answered.action': 'Посмотреть мои смены',
  'mail.guardian-change.subject':
    '{what, select, moved {{name}: другое время смены, «{title}»} place {{name}: другое место, «{title}»} other {{name}: отменено, «{title}»}}',
  'mail.guardian-change.heading':
    '{what, select, moved {У смены, на которую вы согласились, другое время} place {Смена, на которую вы согласились, пройдёт в другом месте} all {Мероприятие не состоится} other {Смена, на которую вы согласились, не состоится}}',
  'mail.guardian-change.lead':
    '{what, select, moved {{name}, «{title}», {role}: теперь {from}, было {before}.} place {{name}, «{title}», {role}, {from}. Теперь приходить сюда: {place}.} other {{name}, «{title}», {role}, {from}: отменено, приходить не нужно.}}',
  'mail.guardian-change.after':
    'Ваше согласие остаётся в силе. Если это вам не подходит, отзовите его по ссылке из нашего предыдущего письма.',
  'mail.shift-changed.subject':
    '{what, select, moved {Другое время смены: «{title}»} place {Другое место: «{title}»} needs {Для обязанности нужно больше: «{title}»} other {Отменено: «{title}»}}',
  'mail.shift-changed.heading':
    '{what, select, moved {У вашей смены другое время} place {Приходить нужно в другое место} needs {Для вашей обязанности теперь нужно больше} all {Мероприятие не состоится} other {Смена не состоится}}',
  'mail.shift-changed.lead':
    '{what, select, moved {«{title}», {role}: теперь {from}, было {before}.} place {«{title}», {role}, {from}. Теперь приходите сюда: {place}.} needs {«{title}», {role}, {from}. Организатор теперь просит то, чего у вас, по нашим сведениям, нет: возраст, умение или свидетельство. Что именно, написано на странице мероприятия.} all {Мероприятие «{title}» отменено, приходить не нужно. Ваша смена была: {role}, {from}.} other {«{title}», {role}, {from}: смена отменена, приходить не нужно.}}',
  'mail.shift-changed.many':
    '{shifts, plural, one {Это касается # вашей смены там.} few {Это касается # ваших смен там.} many {Это касается # ваших смен там.} other {Это касается # ваших смен там.}}',
  'mail.shift-changed.why': 'Организатор пишет: {words}',
  'mail.shift-changed.after':
    '{what, select, off {Другие смены есть на странице мероприятия.} all {Спасибо, что хотели помочь. Другие смены есть в списке.} needs {Ваше место остаётся вашим. Если у вас это есть, скажите об этом на странице «Что я умею»; если нет, договоритесь с организатором или откажитесь от места.} other {{overlaps, select, yes {В это время у вас уже есть другое место. Оба остаются вашими: откажитесь от того, куда не сможете прийти.} other {Ваше место остаётся вашим. Если прийти не сможете, откажитесь, и его предложат следующему.}}}}',
  'mail.shift-changed.action':
    '{what, select, off {Посмотреть другие смены} all {Посмотреть мероприятие} other {Мои смены}}',
  'mail.shift-message.subject': 'Сообщение от организатора: «{title}»',
  'mail.shift-message.heading': 'Вам пишет организатор',
  'mail.shift-message.lead': '{organiser} о мероприятии «{title}», на котором у вас есть место:',
  'mail.shift-message.ask': 'На это письмо ответить нельзя. Вопросы задайте организатору: {contact}.',
  'mail.shift-message.action': 'Мои смены',
  'mail.shift-thanks.subject': 'Спасибо за помощь: «{title}»',
  'mail.shift-thanks.heading': 'Спасибо за помощь!',
  'mail.shift-thanks.lead': '{organiser} о мероприятии «{title}», на котором вы помогали:',
  'mail.shift-thanks.ask': 'На это письмо ответить нельзя. Организатор на связи здесь: {contact}.',
  'mail.shift-thanks.action': 'Мои часы',
  'mail.help-asked.subject': 'Сможете помочь? {role}, {title}',
  'mail.help-asked.heading': 'Не хватает помощников',
  'mail.help-asked.lead':
    '{organiser} ищет помощников: {title}. Работа: {role}. Начало: {from}, {place}. Вы говорили, что вас можно спрашивать, и, насколько мы знаем, в это время вы свободны.',
  'mail.help-asked.after':
    'Ответьте одним касанием: да, нет или «такую работу мне больше не предлагать». Если до {until} ответа не будет, спросим других.',
  'mail.help-asked.action': 'Посмотреть и ответить',
  'mail.help-asked.note':
    'Ссылка только для вас: с ней отвечают от вашего имени, не пересылайте её. Спрашиваем не чаще двух раз в неделю; передумать можно в разделе «Когда нужны помощники».',
  'mail.together.subject':
    '{what, select, joined {Вы придёте вместе} waits {Вы вместе ждёте в очереди} other {Вы всё-таки не придёте}}: «{title}»',
  'mail.together.heading':
    '{what, select, joined {Вы записаны вместе} waits {Вы вместе в очереди} other {Ваши места отданы}}',
  'mail.together.lead':
    '{what, select, joined {За вас подтвердили участие ({name}): «{title}», {role}, {from}. До этого вы сказали, что придёте вместе.} waits {Смена заполнена, и вы все вместе в очереди ({name} и вы): «{title}», {role}, {from}. Вас спросят сразу, когда мест хватит всем.} other {{name} и вы больше не записаны: места отданы. «{title}», {role}, {from}. Вас там больше не ждут.}}',
  'mail.together.after': 'Если вам это не подходит, вы можете отказаться сами среди своих смен.',
  'mail.together.action': 'Мои смены',
  'mail.place-given-up.subject': 'Перед самой сменой свободно место: «{title}»',
  'mail.place-given-up.heading': 'Кто-то не сможет прийти',
  'mail.place-given-up.lead':
    'Отказ от места: {name}, «{title}», {role}, {from}. Тем, кто ждёт, место уже предлагают.',
  'mail.place-given-up.why':
    '{why, select, unwell {Причина: плохое самочувствие.} work {Причина: работа или учёба.} family {Причина: семья.} way {Причина: не добраться.} other {Причина: другая.}}',
  'mail.place-given-up.action': 'Список участников',
  'mail.duty-swap.subject':
    '{what, select, asked {{name} просит поменяться: дежурство {week}} accepted {Дежурство {week} больше не ваше} declined {Дежурство {week} остаётся вашим} lapsed {Просьба поменяться больше не действует: {week}} taken {Дежурство {week} теперь ваше} other {Дежурства за общим столом изменились}}',
  'mail.duty-swap.heading':
    '{what, select, asked {Коллега просит поменяться} accepted {Коллега согласен} declined {Коллега не может поменяться} lapsed {Просьба больше не действует} taken {Вы взяли неделю} other {Дежурства изменились}}',
  'mail.duty-swap.lead':
    '{what, select, asked {{kind, select, swap {{name} просит вас дежурить за общим столом модераторов {week}, а взамен предлагает подежурить за вас {inReturn}.} other {{name} просит вас подежурить вместо себя за общим столом модераторов {week}.}}} accepted {{kind, select, swap {{name} дежурит за вас {week}. Взамен вы дежурите {inReturn}.} other {{name} дежурит за вас {week}.}}} declined {{name} не может дежурить за вас {week}.} lapsed {Ваша просьба о дежурстве {week} ({name}) больше не действует: неделя началась, или дежурства изменились.} taken {{kind, select, swap {Вы дежурите {week}, а {inReturn} за вас дежурит {name}.} other {Вы дежурите {week}. До этого там дежурил коллега: {name}.}}} other {{kind, select, swap {Коллеги, с которыми вы дежурите, сменились. Недели: {week}; {inReturn}.} other {На неделе, когда вы дежурите, коллега другой: {week}.}}}}',
  'mail.duty-swap.after':
    '{what, select, asked {Пока вы не согласны, ничего не меняется. Просьба действует, пока неделя не началась.} accepted {За три дня до вашей недели Talka напомнит об этом.} declined {Можно попросить другого коллегу или сказать, что не можете: тогда неделя перейдёт следующему.} lapsed {Если ещё нужно, попросите снова.} taken {За три дня до недели Talka напомнит об этом.} other {Ваши недели не меняются.}}',
  'mail.duty-swap.action': '{what, select, asked {Ответить} other {Моё дежурство}}',
  'mail.certificate-ready.subject': 'Свидетельство готово: {what}',
  'mail.certificate-ready.heading': 'Ваше свидетельство готово',
  'mail.certificate-ready.lead':
    'Выдано: {municipality}. Его можно скачать, напечатать или отправить как цифровой значок.',
  'mail.certificate-ready.after': 'Что увидят те, кто проверяет код, решаете вы.',
  'mail.certificate-ready.action': 'Мои свидетельства',
  'mail.certificate-revoked.subject': 'Свидетельство отозвано: {what}',
  'mail.certificate-revoked.heading': 'Ваше свидетельство отозвано',
  'mail.certificate-revoked.lead': '{municipality}: свидетельство отозвано. Причина:',
  'mail.certificate-revoked.after':
    'Страница кода теперь говорит, что оно отозвано, но не почему. Если это ошибка, напишите в самоуправление.',
  'mail.place-taken-back.subject': 'Ваше место отменено: «{title}»',
  'mail.place-taken-back.heading': 'Организатор отменил ваше место',
  'mail.place-taken-back.lead': '«{title}», {role}, {from}: вас там не ждут.',
  'mail.place-taken-back.why': 'Организатор пишет: {words}',
  'mail.place-taken-back.action': 'Мои смены',
  'mail.guardian-taken-back.subject': 'Приходить не нужно, {name}: «{title}»',
  'mail.guardian-taken-back.heading': 'Место, на которое вы согласились, отменено',
  'mail.guardian-taken-back.lead':
    '{name}, «{title}», {role}, {from}: организатор отменил место, приходить не нужно.',
  'mail.barred.subject': 'Вам запрещено записываться на смены: {by}',
  'mail.barred.heading': 'Вы не можете записываться на смены',
  'mail.barred.lead':
    '{who, select, organisation {Вам нельзя записываться на смены, которые проводит «{by}».} other {Вам нельзя записываться ни на какие смены в этом самоуправлении: {by}.}} {ends, select, day {Запрет заканчивается {until}.} other {Он действует, пока его не снимут.}} Если у вас там было место, оно отменено.',
  'mail.barred.after':
    'Если вы считаете это несправедливым, можно один раз возразить. Возражение прочтёт администратор самоуправления, и вы получите ответ.',
  'mail.barred.action': 'Прочесть и возразить',
  'mail.bar-decided.subject':
    '{decision, select, lifted {Вы снова можете записываться на смены: {by}} other {Запрет остаётся: {by}}}',
  'mail.bar-decided.heading': '{decision, select, lifted {Запрет снят} other {Запрет остаётся}}',
  'mail.bar-decided.lead':
    '{decision, select, lifted {Самоуправление сняло запрет: {by}. Отменённые места сами не возвращаются; запишитесь снова.} other {Самоуправление прочло ваше возражение и оставило запрет: {by}.}}',
  'mail.bar-decided.action': 'Мои смены',
  'mail.place-taken-over.subject': 'Ваше место занято: «{title}»',
  'mail.place-taken-over.heading': 'Вместо вас придёт другой человек',
  'mail.place-taken-over.lead':
    '{name} придёт вместо вас: «{title}», {role}, {from}. Вас там больше не ждут.',
  'mail.place-taken-over.action': 'Мои смены',
  'mail.place-offered.subject': 'Для вас есть место: «{title}»',
  'mail.place-offered.heading': 'Место сохранено для вас до ответа',
  'mail.place-offered.lead':
    '{role}, {from}. Ответьте до этого времени: {until}. Если не ответите, место предложат следующему.',
  'mail.place-offered.after':
    'Если не сможете прийти, скажите: следующий узнает раньше. Если хотите подождать, пропустите и останьтесь в очереди.',
  'mail.place-offered.action': 'Ответить',

  'mail.organisation-verified.subject': 'Организация подтверждена: «{title}»',
  'mail.organisation-verified.heading': 'Можно проводить мероприятия',
  'mail.organisation-verified.lead':
    'Самоуправление ({municipality}) подтвердило организацию «{title}». Теперь от её имени можно публиковать мероприятия и звать помощников.',
  'mail.organisation-verified.action': 'Начать мероприятие',
  'mail.organisation-turned-down.subject': 'Организация не подтверждена: «{title}»',
  'mail.organisation-turned-down.heading': 'Самоуправление не подтвердило организацию',
  'mail.organisation-turned-down.lead':
    'Самоуправление ({municipality}) рассмотрело организацию «{title}» и пишет:',
  'mail.organisation-turned-down.after': 'Когда всё будет в порядке, организацию можно заявить ещё раз.',
  'mail.organisation-turned-down.action': 'Посмотреть организацию',

  'mail.shifts-tomorrow.subject': 'Завтра в {time}: «{title}»',
  'mail.shifts-tomorrow.heading': 'Завтра вас ждут',
  'mail.shifts-soon.subject': 'Скоро начало, {time}: «{title}»',
  'mail.shifts-soon.heading': 'Сегодня вас ждут',
  'mail.shifts.one': '{time}. {role}, «{title}». Место: {place}.',
  'mail.shifts.after':
    'Если не можете прийти, сообщите об этом сейчас: откажитесь от места или найдите того, кто придёт вместо вас.',
  'mail.shifts.action': 'Мои смены',
  'mail.partner-signed.subject': 'Меморандум подписан: «{title}»',
  'mail.partner-signed.heading': 'Вы партнёр',
  'mail.partner-signed.lead':
    '«{title}» присоединилась к меморандуму. Её название и обязательство теперь видны всем.',
  'mail.partner-signed.action': 'Посмотреть меморандум',
  'mail.partner-declined.subject': 'Меморандум не подписан: «{title}»',
  'mail.partner-declined.heading': 'Пока нет',
  'mail.partner-declined.lead': '«{title}» не присоединена к меморандуму. Причина:',
  'mail.partner-declined.after': 'Когда это изменится, можно подать заявку ещё раз.',
  'mail.partner-declined.action': 'Подать заявку ещё раз',
  'mail.jury-drawn.subject': 'Жребий выбрал вас в жюри «{title}»',
  'mail.jury-drawn.heading': 'Жребий выпал вам',
  'mail.jury-drawn.lead':
    'Вы вызвались в жюри «{title}», и жребий выпал вам. Ответьте до {until}, придёте ли вы.',
  'mail.jury-drawn.no':
    'Если не можете, так и скажите: спросят следующего. Кто не ответил вовремя, того пропускают.',
  'mail.jury-drawn.action': 'Ответить',
  'mail.call-juror.subject': 'Вас назначили оценивать «{title}»',
  'mail.call-juror.heading': 'Вам доверили оценивать заявки',
  'mail.call-juror.lead':
    'Самоуправление просит вас оценить заявки на конкурс «{title}». Начать можно, когда закончится приём заявок.',
  'mail.call-juror.how':
    'По каждой заявке сначала скажите, нет ли у вас конфликта интересов. Имена заявителей и оценки других вы увидите, когда оценка будет закрыта. Ваше имя опубликуют вместе с результатом.',
  'mail.call-juror.action': 'Открыть оценку',
  'mail.call-decided.subject': 'Решение: «{title}»',
  'mail.call-decided.chosen': 'Ваша заявка выбрана',
  'mail.call-decided.not-chosen': 'На этот раз ваша заявка не выбрана',
  'mail.call-decided.given': 'По конкурсу «{title}» вам дают {sum}. Самоуправление пишет:',
  'mail.call-decided.not-given': 'По конкурсу «{title}» выбраны другие заявки. Самоуправление пишет:',
  'mail.call-decided.action': 'Открыть заявку',
  'mail.joint-proposed.subject': 'Общее решение: «{title}»',
  'mail.joint-proposed.heading': 'Нужен голос вашего самоуправления',
  'mail.joint-proposed.lead':
    '{municipality} предлагает решить вместе: «{title}». Решение закрывается {until} в полночь. У каждого самоуправления один голос.',
  'mail.joint-proposed.action': 'Прочитать и высказаться',
  'mail.joint-closed.subject': 'Общее решение закрыто: «{title}»',
  'mail.joint-closed.heading': 'Самоуправления высказались',
  'mail.joint-closed.lead':
    '{outcome, select, carried {«{title}»: принято.} rejected {«{title}»: не принято.} other {«{title}»: высказалось слишком мало самоуправлений, решения нет.}}',
  'mail.joint-closed.action': 'Прочитать решение',
  'mail.programme-moved.subject': 'Другое время или место: «{title}»',
  'mail.programme-moved.heading': 'Событие перенесено',
  'mail.programme-moved.lead': 'Вы хотели пойти на «{title}». Теперь оно {when}, {place}.',
  'mail.programme-moved.action': 'Открыть событие',
  'mail.programme-cancelled.subject': 'Отменено: «{title}»',
  'mail.programme-cancelled.heading': 'Событие отменено',
  'mail.programme-cancelled.lead': 'Вы хотели пойти на «{title}». Оно не состоится. Организаторы пишут:',
  'mail.programme-cancelled.action': 'Посмотреть, что ещё происходит',
  'mail.vote-begun.subject': 'Можно голосовать: «{title}»',
  'mail.vote-begun.heading': 'Голосование началось',
  'mail.vote-begun.lead': '{municipality} приглашает решить вместе: «{title}». Голосовать можно до {until}.',
  'mail.vote-begun.action': 'Проголосовать',
  'mail.vote-ends-soon.subject': 'Голосование скоро закончится: «{title}»',
  'mail.vote-ends-soon.heading': 'Голосовать можно до {until}',
  'mail.vote-ends-soon.lead':
    '{municipality}: голосование «{title}» скоро закончится. До этого свой выбор можно и изменить.',
  'mail.vote-ends-soon.action': 'Проголосовать',
  'mail.vote-annulled.subject': 'Голосование отменено: «{title}»',
  'mail.vote-annulled.heading': 'Голосование отменено',
  'mail.vote-annulled.lead':
    '{municipality}: голосование «{title}» отменили два человека и публично объясняют почему. Поданные голоса не будут подсчитаны.',
  'mail.vote-annulled.action': 'Прочитать почему',
  'mail.vote-result.subject': 'Результат: «{title}»',
  'mail.vote-result.heading': 'Результат голосования опубликован',
  'mail.vote-result.lead':
    '{municipality}: посмотрите, какие проекты голосования «{title}» победили и почему, и пересчитайте всё сами.',
  'mail.vote-result.action': 'Посмотреть результат',
  'mail.vote.prove':
    'Чтобы голосовать, нужно один раз подтвердить место жительства: в центре обслуживания или, если учётная запись это предлагает, через eID.',
  'mail.vote.to-all':
    'Это письмо получают все, кто может голосовать. Проголосовали ли вы уже, никто не смотрит.',
  'roster-sheet.title': 'Кто придёт: {event}',
  'roster-sheet.shift': '{role}, {from}–{until} (мест: {places, number}, записано: {expected, number})',
  'roster-sheet.came': 'пришли',
  'roster-sheet.left': 'ушли',
  'roster-sheet.supervised': 'Присматривает',
  'roster-sheet.unsupervised': 'Не указано, кто присматривает за несовершеннолетними.',
  'roster-sheet.age': '{age, plural, one {# год} few {# года} many {# лет} other {# года}}',
  'roster-sheet.none': 'В этот день смен нет',
  'roster-sheet.foot': 'Список создан в Talka {at}. В нём личные данные: уничтожьте его после мероприятия.',
  'sign-sheet.title': 'Участники: {workshop}',
  'sign-sheet.session': 'Занятие {number}',
  'sign-sheet.organiser': 'Проводит',
  'sign-sheet.people':
    'Подписи ({count, plural, one {# участник} few {# участника} many {# участников} other {# участника}})',
  'sign-sheet.foot':
    'Список создан в Talka {at}. В нём личные данные: храните его надёжно и уничтожьте, когда он станет не нужен.',
  'certificate.title': 'Свидетельство',
  'certificate.given': 'Это свидетельство выдано',
  'certificate.for-hours': 'за добровольную работу',
  'certificate.for-workshop': 'за пройденную мастерскую «{title}»',
  'certificate.how-long': 'Объём',
  'certificate.hours': '{hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
  'certificate.when': 'Когда',
  'certificate.organiser': 'Проводил',
  'certificate.organisers': 'Несколько организаторов, {municipality}',
  'certificate.issued': 'Выдало',
  'certificate.check': 'Проверьте подлинность',
  'certificate.check-text': 'Считайте код телефоном или откройте {address} и введите:',
  'certificate.foot':
    'Выдано в электронном виде, действительно без подписи. Не отозвано ли оно, говорит страница кода.',
  'certificate.badge-hours': 'Добровольная работа',
  'certificate.badge-text': '{what}: {hours}, {from} – {until}. {organiser}.',
  'certificate.badge-hours-criteria': 'Организаторы утвердили часы, которые человек помогал.',
  'certificate.badge-workshop-criteria': 'Мастерская пройдена по её правилам.',

  'reference.title': 'Подтверждение добровольной работы',
  'reference.lead': 'Спасибо за помощь! Здесь всё, что утвердили организаторы.',
  'reference.skills': 'Навыки, которых требовали задачи',
  'reference.hours': '{hours, number} ч',
  'reference.in-all': 'Всего',
  'reference.tasks': 'Задачи',
  'reference.foot': 'Документ создан Talka {at} по часам, утверждённым организаторами.',
  'agreement.title': 'Договор о добровольной работе',
  'agreement.lead':
    'Письменный договор согласно Закону о добровольной работе: обязателен, если помогают несовершеннолетние, если возмещаются расходы или если об этом просит одна из сторон.',
  'agreement.parties': 'Стороны',
  'agreement.organiser': 'Организатор добровольной работы',
  'agreement.volunteer': 'Доброволец',
  'agreement.number': 'рег. № {number}',
  'agreement.born': 'дата рождения {day}',
  'agreement.guardian': 'Законный представитель',
  'agreement.consent': '{name} ({relation}), письменное согласие дано {at}',
  'agreement.mother': 'мать',
  'agreement.father': 'отец',
  'agreement.work': 'Работа',
  'agreement.event': 'Мероприятие',
  'agreement.task': 'Задание',
  'agreement.time': 'Время',
  'agreement.place': 'Место',
  'agreement.contact': 'К кому обращаться',
  'agreement.supervisors': 'За несовершеннолетними присматривает',
  'agreement.terms': 'Условия',
  'agreement.term-unpaid': 'Работа добровольная и без вознаграждения; она не заменяет работника.',
  'agreement.term-costs': 'Возмещаемые расходы (если есть): ______________________________',
  'agreement.term-repaid': 'Возмещаемые расходы: {repaid}',
  'agreement.term-safety':
    'До начала работы организатор знакомит с безопасностью, обязанностями и правами и обеспечивает безопасные условия.',
  'agreement.term-end':
    'Каждая сторона может прекратить договор, письменно предупредив другую не позднее чем за три дня.',
  'agreement.term-young':
    'Работа проходит в свободное от учёбы время и не вредит здоровью, безопасности и нравственности.',
  'agreement.foot':
    'Подготовлено в Talka, {at}. Основание: Закон Латвии о добровольной работе, статьи 4 и 5 (likumi.lv/ta/id/275061).',
  'mail.workshop-told.subject':
    '{what, select, moved {Другое время занятия: «{title}»} off {Занятие не состоится: «{title}»} all {Мастерская не состоится: «{title}»} other {Сообщение из мастерской: «{title}»}}',
  'mail.workshop-told.heading':
    '{what, select, moved {У занятия другое время} off {Занятие не состоится} all {Мастерская не состоится} other {Вам пишут из мастерской}}',
  'mail.workshop-told.lead':
    '{what, select, moved {«{title}»: теперь {from}, было {before}. Место: {place}. Ваше место остаётся вашим.} off {«{title}»: занятие {from} отменено, в это время приходить не нужно.} all {«{title}»: мастерская отменена, приходить не нужно. Начало было бы: {from}.} other {{organiser} о мастерской «{title}»:}}',
  'mail.workshop-told.ask': 'На это письмо ответить нельзя. Для вопросов: {contact}.',
  'mail.workshop-told.action': 'Посмотреть мастерскую',

  'mail.digest.subject':
    '{count, plural, one {# новость для вас} few {# новости для вас} many {# новостей для вас} other {# новости для вас}}',
  'mail.digest.heading': 'Что у вас нового',
  'mail.digest.more': 'И ещё {more} на сайте.',
  'mail.digest.action': 'Открыть мои уведомления',
  'mail.digest.note':
    'Прочитанное на сайте здесь не повторяется. Как часто приходят такие письма, вы выбираете на сайте.',

  'mail.news-confirm.subject': 'Хотите получать новости: {municipality}?',
  'mail.news-confirm.heading': 'Подтвердите, что хотите получать новости',
  'mail.news-confirm.lead':
    'Кто-то попросил в Talka присылать на этот адрес новости самоуправления: {municipality}. Если это были вы, подтвердите.',
  'mail.news-confirm.action': 'Подтвердить',
  'mail.news-confirm.note':
    '{hours, plural, one {Ссылка действует # час. Если вы об этом не просили, ничего не делайте: больше на этот адрес мы ничего не пришлём.} few {Ссылка действует # часа. Если вы об этом не просили, ничего не делайте: больше на этот адрес мы ничего не пришлём.} many {Ссылка действует # часов. Если вы об этом не просили, ничего не делайте: больше на этот адрес мы ничего не пришлём.} other {Ссылка действует # часа. Если вы об этом не просили, ничего не делайте: больше на этот адрес мы ничего не пришлём.}}',
  'mail.newsletter.latvian-only': 'Это письмо написано только на латышском языке.',
  'mail.newsletter.why': 'Вы получили это письмо, потому что попросили присылать новости: {municipality}.',
};
