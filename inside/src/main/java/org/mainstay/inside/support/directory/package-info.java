/// The team keeps the directory right: what was checked when, and what is not shown any more.
@NullMarked
package org.mainstay.inside.support.directory;

import org.jspecify.annotations.NullMarked;
