import './nowhere-at-all.js';
