/// How work is, and what the team may tell an employer, on one's own page.
@NullMarked
package org.mainstay.front.yourpage.work;

import org.jspecify.annotations.NullMarked;
