/// The questions before sending, one a page, in the order of the flow.
@NullMarked
package org.mainstay.front.asking.question;

import org.jspecify.annotations.NullMarked;
