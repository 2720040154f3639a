import '../../moderation/src/index.js';
