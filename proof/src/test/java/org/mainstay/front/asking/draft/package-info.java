/// Drafts on a real database.
@NullMarked
package org.mainstay.front.asking.draft;

import org.jspecify.annotations.NullMarked;
