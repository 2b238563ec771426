/// The pages of a case on which letters are written, looked at, sent and printed.
@NullMarked
package org.mainstay.inside.support.letters.pages;

import org.jspecify.annotations.NullMarked;
