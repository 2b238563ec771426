/// What a person reads: cards, banners, panels, tags.
@NullMarked
package org.mainstay.ui.nhsuk.content;

import org.jspecify.annotations.NullMarked;
