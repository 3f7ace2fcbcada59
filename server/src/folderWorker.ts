// The process that works over folders: the door's files on one side, the features on the other.
import { createFolderWork } from "./features/folderWork.ts";
import { createFiles, DRAFT_LIMITS } from "./node/files.ts";
import { serveWork } from "./node/workProcess.ts";

serveWork({ ...createFolderWork(createFiles(DRAFT_LIMITS)) });
