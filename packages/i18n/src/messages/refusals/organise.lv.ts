/** Why something is refused to those who organise. */
export const organise = {
  'event.shift-used':
    'Šai maiņai jau kāds ir pieteicies, tāpēc tā nepazūd klusi. Atcel maiņu: visi pieteikušies to tūlīt uzzinās.',
  'event.last-shift': 'Tā ir vienīgā pasākuma maiņa. Pievieno citu, vai atcel visu pasākumu.',
  'event.role-used':
    '{count, plural, zero {Šim pienākumam vēl ir # maiņu} one {Šim pienākumam vēl ir # maiņa} other {Šim pienākumam vēl ir # maiņas}}. Vispirms izņem tās; to, kurai kāds pieteicies, atcel.',
} as const;
