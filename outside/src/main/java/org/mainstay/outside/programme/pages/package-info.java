/// The pages of programmes in the office.
@NullMarked
package org.mainstay.outside.programme.pages;

import org.jspecify.annotations.NullMarked;
