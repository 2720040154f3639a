import '../../database/node_modules/typeorm/package.json';
