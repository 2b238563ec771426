/// What somebody changes and asks for on their own page.
@NullMarked
package org.mainstay.front.yourpage.rights;

import org.jspecify.annotations.NullMarked;
