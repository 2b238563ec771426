/// The team's pages of what was said: themes, quotes for a second look, and what was changed.
@NullMarked
package org.mainstay.inside.study.engagement.pages.said;

import org.jspecify.annotations.NullMarked;
