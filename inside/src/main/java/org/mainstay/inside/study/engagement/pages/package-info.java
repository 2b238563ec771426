/// The team's pages of listening: what is asked, who spoke, what was heard, what was changed.
@NullMarked
package org.mainstay.inside.study.engagement.pages;

import org.jspecify.annotations.NullMarked;
