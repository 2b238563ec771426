/// What people type is nowhere to be found on the disk, looked for byte by byte.
@NullMarked
package org.mainstay.proof.sentinels;

import org.jspecify.annotations.NullMarked;
