/// The pages of surveys in every state, to be read and looked at.
@NullMarked
package org.mainstay.front.survey;

import org.jspecify.annotations.NullMarked;
