/// What a browser holds for us, and nothing of ours besides.
@NullMarked
package org.mainstay.front.helpnow.browser;

import org.jspecify.annotations.NullMarked;
