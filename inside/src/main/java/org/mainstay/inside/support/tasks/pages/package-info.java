/// The pages on which tasks are set, done or given to somebody else, and the copy that tells them.
@NullMarked
package org.mainstay.inside.support.tasks.pages;

import org.jspecify.annotations.NullMarked;
