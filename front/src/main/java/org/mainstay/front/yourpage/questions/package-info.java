/// Questions that the team asked, and how it has been going since.
@NullMarked
package org.mainstay.front.yourpage.questions;

import org.jspecify.annotations.NullMarked;
