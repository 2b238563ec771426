/// Where somebody goes on when the hub closes, on their own page.
@NullMarked
package org.mainstay.front.yourpage.next;

import org.jspecify.annotations.NullMarked;
