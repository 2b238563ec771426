/// Open Referral UK in and out: a directory is brought in whole or not at all, and published again.
/// Start reading at `DirectoryImport` and at `Feed`.
@NullMarked
package org.mainstay.exchange.directory;

import org.jspecify.annotations.NullMarked;
