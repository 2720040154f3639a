import '../../../../packages/contracts/node_modules/zod/package.json';
