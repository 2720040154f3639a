import '../../kernel/src/index.js';
