import '../support/planted-too.js';
