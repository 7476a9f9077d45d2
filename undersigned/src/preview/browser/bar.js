// The bar on a page that the signer answers with, which is not kept up to date.
import { startOverlay } from "./overlay.js";

startOverlay(() => {});
