import '../../identity/src/index.js';
