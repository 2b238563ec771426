/// The check of how one is feeling, as a browser meets it.
@NullMarked
package org.mainstay.front.selfcheck;

import org.jspecify.annotations.NullMarked;
