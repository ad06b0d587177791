/** The script of every page in a frame that has no filter. */
import { readPageSettings } from "./pageSettings";
import { startFrame } from "./startFrame";

startFrame(readPageSettings()).tellHeights();
