/// The release book: plans that two people agreed to before a year, and the one act that turns
/// contributions into numbers that everybody may read. Start reading at `Releases`.
@NullMarked
package org.mainstay.hatch.book;

import org.jspecify.annotations.NullMarked;
