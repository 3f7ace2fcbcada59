// The process that works over folders: the door's files on one side, the features on the other.
import { DRAFT_LIMITS } from "./adapters/listFolder.ts";
import { createFolderWork } from "./features/folderWork.ts";
import { createFiles } from "./node/files.ts";
import { serveWork } from "./node/workProcess.ts";

serveWork({ ...createFolderWork(createFiles(DRAFT_LIMITS)) });
