import '../../emails/src/index.js';
