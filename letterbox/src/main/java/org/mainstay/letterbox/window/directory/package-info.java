/// The directory: where else people find support, as facts that everybody may know. Start reading
/// at `Entry`.
@NullMarked
package org.mainstay.letterbox.window.directory;

import org.jspecify.annotations.NullMarked;
