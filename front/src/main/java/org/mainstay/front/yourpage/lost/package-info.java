/// The way back for somebody who lost their code.
@NullMarked
package org.mainstay.front.yourpage.lost;

import org.jspecify.annotations.NullMarked;
